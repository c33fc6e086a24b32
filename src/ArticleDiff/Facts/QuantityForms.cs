using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>Reads one number with its sign, currency, unit, range and noun. Each form is one method; the first that fits wins.</summary>
internal static class QuantityForms
{
    // Years that a person may have lived.
    private const decimal OldestAge = 120;
    private const int ScoreWindow = 9;

    /// <summary>The number that begins at a word, or null.</summary>
    public static QuantityMatch? At(FactWords words, int at)
    {
        if (Currency(words, at, out int number, out string currency) is { } money) return money;
        int sign = words[at].Text is "-" or "−" && words[at].IsSpaced && !words[at + 1].IsSpaced || words[at].Key == "minus" ? 1 : 0;
        if (sign == 1 && !words[at + 1].IsNumber) return null;
        NumberToken? token = NumberToken.At(words, at + sign, currency.Length > 0);
        if (token is null) return words[at].IsNumber ? new QuantityMatch(at, null) : null;
        if (sign == 1) token = token with { First = at, Low = -token.Low, High = -token.High };
        if (IsNoNumber(words, token, out int skipTo)) return skipTo < 0 ? null : new QuantityMatch(skipTo, null);
        return Ordinal(words, token) ?? Label(words, token) ?? Age(words, token) ?? PartOf(words, token) ?? Pair(words, token) ?? Plain(words, token, token, QuantityBound.Exact, "");
    }

    // $3.5 million, US$40m, £2–3 billion
    private static QuantityMatch? Currency(FactWords words, int at, out int number, out string currency)
    {
        (number, currency) = (at, "");
        int sign = words[at].IsWord && words[at].Text.Length <= 3 && !words[at + 1].IsSpaced ? at + 1 : at;
        if (UnitTable.Find(words[sign].Key) is not { Kind: "symbol" } symbol || words[sign + 1].IsSpaced) return null;
        string prefix = sign > at ? words[at].Key.Replace(".", "", StringComparison.Ordinal) : "";
        if (prefix.Length > 0 && words[at].Text.Any(char.IsLower)) return null;
        string unit = prefix is "" or "us" ? symbol.Name : prefix is "a" or "au" ? "aud" : prefix is "c" or "ca" ? "cad" : prefix + "-" + symbol.Name;
        NumberToken? low = NumberToken.At(words, sign + 1, millions: true);
        if (low is null) return null;
        NumberToken? high = null;
        int next = low.Last + 1;
        int second = words[next].Key is "to" or "and" ? next + 1 : next;
        bool between = words[at - 1].Key == "between";
        if ((words[next].Key == "to" && words[at - 1].Key != "from") || (words[next].Key == "and" && between) || words[next].IsJoined)
        {
            int digits = UnitTable.Find(words[second].Key) is { Kind: "symbol" } ? second + 1 : second;
            if (words[digits].IsNumber) high = NumberToken.At(words, digits, millions: true);
        }

        if (high is not null && high.Low >= low.Low && high.Kind == NumberKind.Cardinal)
            return Plain(words, low with { First = between ? at - 1 : at }, Carried(low, high) with { First = at }, QuantityBound.Exact, unit, Scaled(words, low, high));
        return Plain(words, low with { First = at }, low, QuantityBound.Exact, unit);
    }

    /// <summary>Whether what reads as a number is none here; a telephone number is passed over as a whole.</summary>
    private static bool IsNoNumber(FactWords words, NumberToken token, out int skipTo)
    {
        skipTo = -1;
        FactWord first = words[token.First], after = words[token.Last + 1];
        if (token.IsVague) return false;
        if (first.IsNumber)
        {
            int joined = token.First;
            while (words[joined + 1].IsJoined && words[joined + 1].IsNumber) joined++;
            bool zero = first.Text.Length > 2 && first.Text[0] == '0' && first.Text.All(char.IsAsciiDigit);
            while (zero && words[joined + 1].IsNumber) joined++;
            bool telephone = joined - token.First >= 2 || zero
                || (joined > token.First && words[joined].Text.Length == 4 && first.Text.Length == 3);
            skipTo = telephone ? joined : token.Last;
            // F-16, Covid-19, Boeing 737s: letters tied to digits are a name.
            return telephone || (first.IsJoined && words[token.First - 1].IsWord && NumberToken.At(words, token.First - 1) is null
                && words[token.First - 1].Key is not ("under" or "over" or "minus" or "plus"));
        }

        string key = first.Key;
        if (token.First == token.Last && key == "one")
        {
            FactWord before = words[token.First - 1];
            bool noun = HeadNoun.Find(words, token.Last + 1, plural: false) >= 0 && after.Key != "of" && !NumberContext.Is("idle", after.Key);
            bool part = after.Key is "in" or "out" && NumberToken.At(words, token.Last + (after.Key == "in" ? 2 : 3)) is not null;
            return first.IsPossessive || NumberContext.Is("pronoun", before.Key) || !(noun || part || UnitTable.Find(after.Key) is not null || NumberContext.Is("label", before.Key));
        }

        if (token.IsFraction && token.First == token.Last && key == "half") return !(after.Key is "of" or "the" or "its" or "their" or "his" or "her" or "a" or "an" or "hour" or "day" or "mile" or "year");
        return first.IsPossessive && token.First == token.Last;
    }

    private static QuantityMatch? Ordinal(FactWords words, NumberToken token)
    {
        if (token.Kind != NumberKind.Ordinal) return null;
        FactWord first = words[token.First], before = words[token.First - 1], after = words[token.Last + 1];
        bool digits = first.IsNumber;
        bool determined = before.Key is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "my" or "your" or "this" or "that" or "every" || before.IsPossessive;
        // "First, …", "she first met him", "in the second": only what a noun group holds is a rank.
        if (!digits && !determined && !after.IsJoined) return new QuantityMatch(token.Last, null);
        if (first.Key == "second" && after.IsWord == false && !digits) return new QuantityMatch(token.Last, null);
        int noun = after.IsJoined && !digits ? -1 : HeadNoun.Find(words, token.Last + 1, plural: false);
        if (after.Key is "of" or "in" or "to") noun = -1;
        // "Cut by a third", "nearly a sixth more": a part when nothing is ranked.
        bool part = before.Key == "a" && !digits && token.First == token.Last && token.Low is > 2 and < 21 && (noun < 0 || after.Key is "more" or "less" or "fewer");
        if (part)
        {
            QuantityBound bound = NumberContext.Before(words, token.First - 1, out int start);
            return new QuantityMatch(token.Last, Made(words, start, token.Last, QuantityKind.Fraction, 1 / token.Low, 1 / token.Low, -1) with { Bound = bound });
        }

        return new QuantityMatch(token.Last, Made(words, token.First, token.Last, QuantityKind.Ordinal, token.Low, token.High, noun));
    }

    private static QuantityMatch? Label(FactWords words, NumberToken token)
    {
        FactWord before = words[token.First - 1], after = words[token.Last + 1];
        bool cue = NumberContext.Is("label", before.Key) && before.IsWord;
        bool stop = cue && before.Key is "no" or "nos" && !before.IsCapital;
        bool counted = HeadNoun.Find(words, token.Last + 1, plural: token.Low != 1) >= 0 || UnitTable.Find(after.Key) is not null || token.Kind == NumberKind.Percent;
        bool street = words[token.First].IsNumber && after.IsCapital && Enumerable.Range(token.Last + 2, 3).Any(i => words[i].IsCapital && NumberContext.Is("street", words[i].Key));
        bool numbered = before.Text == "#" || (before.Text == "." && NumberContext.Is("label", words[token.First - 2].Key) && words[token.First - 2].IsCapital);
        bool capital = before.IsCapital && token.First > 1 && words[token.First].IsNumber && !after.IsJoined && token.Low == decimal.Truncate(token.Low)
            && Words.FunctionWords.Of(before.Key) == WordClass.None && !words[token.First].Text.Contains(',', StringComparison.Ordinal);
        bool first = token.First == token.Last && (words[token.First].IsNumber || token.Low < 13);
        if (!first || stop || words[token.First].IsJoined || token.IsFraction) return null;
        if (!(numbered || street || (cue && (before.IsCapital || words[token.First].IsNumber) && !counted) || (capital && !counted))) return null;
        bool single = before.IsWord && cue;
        return new QuantityMatch(token.Last, Made(words, single ? token.First - 1 : token.First, token.Last, QuantityKind.Label, token.Low, token.High, -1) with { Head = before.IsWord ? before.Key : "" });
    }

    // 47-year-old, aged 47, 47 years old, in her 40s, "Ada Moor, 47,"
    private static QuantityMatch? Age(FactWords words, NumberToken token)
    {
        if (token.IsFraction || token.Kind != NumberKind.Cardinal) return null;
        NumberToken low = token;
        // 18- to 24-year-olds
        if (words[token.Last + 1].Text == "-" && words[token.Last + 2].Key is "to" or "and" && NumberToken.At(words, token.Last + 3) is { } upper) token = upper;
        FactWord unit = words[token.Last + 1], old = words[token.Last + 2];
        int last = -1;
        string name = "year";
        if (DateVocabulary.Unit(unit) is { } time && (old.Key is "old" or "olds" || (old.Key == "of" && words[token.Last + 3].Key == "age")))
            (last, name) = (token.Last + (old.Key == "of" ? 3 : 2), time);
        FactWord before = words[low.First - 1], after = words[token.Last + 1];
        bool whole = words[token.First].IsNumber && token.Low is > 0 and <= OldestAge && token.Low == decimal.Truncate(token.Low);
        bool named = whole && before.Text is "," && words[low.First - 2].IsCapital && after.Text is "," or "." or ";" or ":" && low.First > 2
            && DateVocabulary.Month(words[low.First - 2]) == 0 && !IsList(words, token);
        bool bracketed = whole && before.Text == "(" && after.Text == ")" && words[low.First - 2].IsCapital;
        // "Aged 18 to 24" is a range.
        bool range = after.IsJoined && after.IsNumber || (after.Key == "to" && words[token.Last + 2].IsNumber);
        if (last < 0 && !range && token.Low <= OldestAge && (before.Key is "aged" or "age" || named || bracketed || (before.Key == "turned" && !after.IsWord))) last = token.Last;
        if (last < 0) return null;
        QuantityBound bound = NumberContext.Before(words, low.First, out int first);
        if (before.Key is "aged" or "age") first = low.First - 1;
        return new QuantityMatch(last, Made(words, first, last, QuantityKind.Age, low.Low, token.High, -1) with { Unit = name, Bound = bound });
    }

    // "Reds 3, Blues 1" and "pages 3, 7, 9" list numbers after commas.
    private static bool IsList(FactWords words, NumberToken token) => words[token.Last + 1].Text == "," && words[token.Last + 2].IsNumber || words[token.First - 2].IsNumber;

    // two in five, nine out of 10, a third of the voters, half the town
    private static QuantityMatch? PartOf(FactWords words, NumberToken token)
    {
        FactWord after = words[token.Last + 1];
        int whole = after.Key == "in" ? token.Last + 2 : after.Key == "out" && words[token.Last + 2].Key == "of" ? token.Last + 3 : after.Key == "of" && words[token.Last + 2].Key == "every" ? token.Last + 3 : -1;
        if (whole > 0 && words[whole].Key == "every") whole++;
        if (whole > 0 && !token.IsFraction && NumberToken.At(words, whole) is { Kind: NumberKind.Cardinal, IsVague: false } all && token.Low >= 1 && all.Low > token.Low
            && !CalendarDates.IsYear(words[whole]) && DateVocabulary.Unit(words[all.Last + 1]) is null)
        {
            decimal share = token.Low / all.Low;
            QuantityBound bound = NumberContext.Before(words, token.First, out int first);
            int counted = HeadNoun.Find(words, all.Last + 1, plural: true);
            return new QuantityMatch(all.Last, Made(words, first, all.Last, QuantityKind.Fraction, share, share, counted) with { Bound = bound });
        }

        if (!token.IsFraction || UnitOf(words, token.Last + 1, out _) is not null || (after.Key is "a" or "an" or "of" && UnitOf(words, token.Last + 2, out _) is not null)
            || (after.Key == "of" && words[token.Last + 2].Key is "a" or "an" && UnitOf(words, token.Last + 3, out _) is not null)) return null;
        QuantityBound near = NumberContext.Before(words, token.First, out int start);
        int noun = after.Key == "of" || words[token.Last].Key == "half" ? HeadNoun.Find(words, token.Last + 1, plural: true) : -1;
        if (noun < 0 && after.Key == "of") noun = HeadNoun.Find(words, token.Last + 1, plural: false);
        return new QuantityMatch(token.Last, Made(words, start, token.Last, QuantityKind.Fraction, token.Low, token.High, noun) with { Bound = near });
    }

    // 10 to 15, 10–15, between 3 and 5, two or three; 3-1, 52 to 48
    private static QuantityMatch? Pair(FactWords words, NumberToken token)
    {
        FactWord link = words[token.Last + 1], before = words[token.First - 1];
        bool joined = link.IsJoined && link.IsNumber;
        bool between = before.Key == "between" && link.Key == "and";
        int second = joined ? token.Last + 1 : token.Last + 2;
        if (!joined && !between && !(link.Key is "to" && before.Key != "from") && link.Key != "or") return null;
        if (token.IsVague || NumberToken.At(words, second) is not { IsVague: false, IsFraction: false } other || other.Kind == NumberKind.Ordinal) return null;
        if (token.Kind != NumberKind.Cardinal && token.Kind != other.Kind) return null;
        decimal low = Scaled(words, token, other);
        bool small = token is { Kind: NumberKind.Cardinal } && other.Kind == NumberKind.Cardinal && token.Low == decimal.Truncate(token.Low) && other.Low == decimal.Truncate(other.Low);
        bool counts = HeadNoun.Find(words, other.Last + 1, plural: true) >= 0 || UnitOf(words, other.Last + 1, out _) is not null || other.Kind == NumberKind.Percent;
        bool cue = Enumerable.Range(token.First - ScoreWindow, ScoreWindow).Concat(Enumerable.Range(other.Last + 1, 3)).Any(i => NumberContext.Is("score", words[i].Key));
        if (small && link.Key != "or" && !between && (token.Low >= other.Low || (joined && !counts)) && (joined || (cue && !counts)))
            return new QuantityMatch(other.Last, Made(words, token.First, other.Last, QuantityKind.Score, token.Low, other.Low, -1));
        if (low >= other.Low || (link.Key == "or" && other.Low - low > Math.Max(5, other.Low / 2))) return null;
        QuantityBound bound = link.Key == "or" ? QuantityBound.Approximate : QuantityBound.Exact;
        QuantityMatch range = Plain(words, between ? token with { First = token.First - 1 } : token, Carried(token, other), bound, "", low);
        bool aged = words[token.First - (between ? 2 : 1)].Key is "aged" or "ages" && range.Quantity is { Kind: QuantityKind.Count };
        return aged ? range with { Quantity = range.Quantity! with { Kind = QuantityKind.Age, Unit = "year" } } : range;
    }

    // In "10 to 15 million" the scale belongs to both numbers.
    private static decimal Scaled(FactWords words, NumberToken low, NumberToken high)
    {
        bool bare = low.First == low.Last || words[low.Last].IsNumber;
        decimal scale = words[high.Last].Key switch { "thousand" or "k" => 1000, "million" or "mn" or "m" => 1_000_000, "billion" or "bn" => 1_000_000_000, "trillion" or "tn" => 1_000_000_000_000, _ => 0 };
        if (scale == 0 && words[high.Last].Text.EndsWith("bn", StringComparison.Ordinal)) scale = 1_000_000_000;
        return bare && scale > 0 && low.Low < 1000 && low.Low * scale <= high.Low ? low.Low * scale : low.Low;
    }

    private static NumberToken Carried(NumberToken low, NumberToken high) => high with { First = low.First };

    // The number with its unit and what it counts.
    private static QuantityMatch Plain(FactWords words, NumberToken low, NumberToken high, QuantityBound bound, string currency, decimal? lower = null)
    {
        int last = high.Last;
        QuantityKind kind = currency.Length > 0 ? QuantityKind.Money : high.Kind == NumberKind.Percent ? QuantityKind.Percent : QuantityKind.Count;
        string unit = currency.Length > 0 ? currency : kind == QuantityKind.Percent ? "percent" : "";
        if (words[last].Key is "points" or "point" || words[last + 1].Key is "percentage" && words[last + 2].Key is "point" or "points")
            (kind, unit, last) = (QuantityKind.Percent, "point", words[last + 1].Key == "percentage" ? last + 2 : last);
        QuantityBound after = NumberContext.After(words, last, out int behind);
        last = behind;
        int unitAt = words[last + 1].Key is "a" or "an" && (words[low.First].Key == "half" || words[last].Key == "half") ? last + 2
            : words[last + 1].Key == "of" && words[last + 2].Key is "a" or "an" && high.IsFraction ? last + 3 : last + 1;
        if (kind == QuantityKind.Count && UnitOf(words, unitAt, out int unitEnd) is { } measured)
        {
            bool pounds = measured is { Kind: "measure", Name: "pound" } && high.Low >= 1_000_000m;
            kind = pounds || measured.Kind == "money" ? QuantityKind.Money : QuantityKind.Measure;
            (unit, last) = (pounds ? "gbp" : measured.Name, unitEnd);
            bool half = words[last + 1].Key == "and" && words[last + 2].Key == "a" && words[last + 3].Key == "half";
            if (half) (last, high, lower) = (last + 3, high with { Low = high.Low + 0.5m, High = high.High + 0.5m }, ReferenceEquals(low, high) || low.Low == high.Low ? low.Low + 0.5m : lower);
            if (after == QuantityBound.Exact)
            {
                after = NumberContext.After(words, last, out behind);
                last = behind;
            }
        }

        decimal lowValue = lower ?? low.Low;
        bool plural = !(lowValue == 1 && high.High == 1) && kind is QuantityKind.Count;
        bool ofWhole = kind is QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Money;
        int noun = ofWhole && !(words[last + 1].Key == "of" || words[last + 1].IsJoined) ? -1 : HeadNoun.Find(words, last + 1, plural);
        if (noun < 0 && ofWhole && words[last + 1].Key == "of") noun = HeadNoun.Find(words, last + 1, plural: true);
        QuantityBound before = NumberContext.Before(words, low.First, out int first);
        if (before == QuantityBound.Exact) before = after != QuantityBound.Exact ? after : low.IsVague || high.IsVague ? QuantityBound.Approximate : bound;
        if (noun < 0 && kind == QuantityKind.Count && words[first - 1].Key == "of" && IsGroup(words[first - 2])) noun = first - 2;
        Quantity made = Made(words, first, last, kind, lowValue, high.High, noun);
        // "31 crew members" and "a crew of 31" count one thing.
        if (made.Head == "member" && IsGroup(words[noun - 1])) made = made with { Head = words[noun - 1].Key };
        return new QuantityMatch(last, made with { Unit = unit, Bound = before });
    }

    // The Group of 20 is a name.
    private static bool IsGroup(FactWord word) => word.IsWord && !word.IsCapital && NumberContext.Is("group", word.Key);

    // km, square miles, miles per hour, degrees Celsius, Australian dollars
    private static UnitEntry? UnitOf(FactWords words, int at, out int last)
    {
        last = at;
        if (words[at].IsWord && words[at].Key is "square" or "cubic" or "metric" or "us" or "u.s." or "american" or "nautical" && UnitTable.Find(words[at + 1].Key) is { Kind: not "symbol" } power)
        {
            last = at + 1;
            return words[at].Key is "square" or "cubic" ? power with { Name = $"{words[at].Key}-{power.Name}" } : words[at].Key == "nautical" ? power with { Name = "nautical-mile" } : power;
        }

        if (!words[at].IsSpaced && words[at].Text is "C" or "F") return new UnitEntry("measure", words[at].Text == "C" ? "celsius" : "fahrenheit");
        if (UnitTable.Find(words[at].Key) is not { Kind: not "symbol" } unit) return null;
        if (words[at].Key is "second" && words[at].IsSpaced && !words[at].IsJoined) return null;
        if (words[at].Key is "pound" or "pounds" && words[at + 1].Key == "sterling") last = at + 1;
        if (unit.Name == "degree" && words[at + 1].Key is "c" or "celsius" or "centigrade" or "f" or "fahrenheit")
        {
            last = at + 1;
            return unit with { Name = words[last].Key is "f" or "fahrenheit" ? "fahrenheit" : "celsius" };
        }

        bool rate = words[at + 1].Key is "per" or "an" or "a" or "/" && UnitTable.Find(words[at + 2].Key) is { Kind: "time" };
        if (!rate || unit.Kind == "time") return last > at && unit.Name == "pound" ? new UnitEntry("money", "gbp") : unit;
        last = at + 2;
        return unit with { Name = $"{unit.Name}/{UnitTable.Find(words[last].Key)!.Name}" };
    }

    private static Quantity Made(FactWords words, int first, int last, QuantityKind kind, decimal low, decimal high, int noun) => new(0, words.SpanOf(first, last), kind, low, high)
    {
        Head = noun < 0 ? "" : HeadNoun.Singular(words[noun].Key),
        Noun = noun < 0 ? default : words[noun].Span,
    };
}
