namespace ArticleDiff.Words;

/// <summary>Reads one number from its parts: from left to right, with a few parts of lookahead.</summary>
internal struct NumberGrammar
{
    private readonly List<NumberPart> _parts;
    private int _next;
    private decimal _total;
    private decimal _current;
    private decimal _lastScale;

    /// <summary>Takes the parts, in order.</summary>
    public NumberGrammar(List<NumberPart> parts)
    {
        _parts = parts;
        _lastScale = decimal.MaxValue;
    }

    /// <summary>Reads the longest number at the first part; it must end where a word ends.</summary>
    public bool TryRead(out NumberReading reading)
    {
        reading = default;
        NumberKind kind;
        if (TryFraction(out decimal value) || TryCardinal(out value)) kind = NumberKind.Cardinal;
        else if (TryOrdinal(out value)) kind = NumberKind.Ordinal;
        else return false;
        if (kind == NumberKind.Cardinal && PercentLength() is > 0 and int length)
        {
            _next += length;
            kind = NumberKind.Percent;
        }

        int words = At(_next - 1).WordEnd;
        if (words == 0) return false;
        reading = new NumberReading(value, words, kind);
        return true;
    }

    private readonly NumberPart At(int index) => index < _parts.Count ? _parts[index] : default;

    private readonly NumberPartKind Kind(int offset) => At(_next + offset).Kind;

    private readonly int PercentLength() =>
        Kind(0) == NumberPartKind.Percent ? 1 : Kind(0) == NumberPartKind.Per && Kind(1) == NumberPartKind.Cent ? 2 : 0;

    // half, a half, half a million, two thirds, one quarter, a fifth of, three quarters of a million
    private bool TryFraction(out decimal value)
    {
        NumberPart count = At(0);
        NumberPart part = At(1);
        value = 0;
        bool ordinal = part.Kind is NumberPartKind.OrdinalUnit or NumberPartKind.OrdinalTeen && part.Value > 2;
        bool many = count is { Kind: NumberPartKind.Unit or NumberPartKind.Teen, Value: >= 1 } && part.Kind == NumberPartKind.Parts;
        bool one = count is { Kind: NumberPartKind.Unit, Value: 1 } && (ordinal || part.Kind is NumberPartKind.Part or NumberPartKind.Half);
        bool some = count.Kind == NumberPartKind.Article
            && (part.Kind == NumberPartKind.Half || (At(2).Kind == NumberPartKind.Of && (ordinal || part.Kind == NumberPartKind.Part)));
        if (count.Kind == NumberPartKind.Half) (value, _next) = (0.5m, 1);
        else if (many || one || some) (value, _next) = (count.Value / part.Value, 2);
        else return false;
        int whole = Kind(0) == NumberPartKind.Of && Kind(1) == NumberPartKind.Article ? 2 : Kind(0) == NumberPartKind.Article ? 1 : 0;
        if (IsMultiplier(Kind(whole)))
        {
            value *= At(_next + whole).Value;
            _next += whole + 1;
        }

        return true;
    }

    // five, two hundred and five, a dozen, 1.5 million, two and a half, one point five; leaves an ordinal that ends it to TryOrdinal
    private bool TryCardinal(out decimal value)
    {
        value = 0;
        bool digits = At(0).Kind == NumberPartKind.Digits;
        if (digits || (At(0).Kind == NumberPartKind.Article && IsMultiplier(At(1).Kind)))
        {
            _current = At(0).Value;
            _next = 1;
        }

        while ((!digits && AddBelowHundred(NumberPartKind.Unit, NumberPartKind.Teen, NumberPartKind.Tens))
            || Multiply(NumberPartKind.Hundred, NumberPartKind.Scale) || AddHalf() || SkipAnd())
        {
            // Each step has taken a part.
        }

        if (_next == 0 || IsOrdinal(Kind(0))) return false;
        value = _total + _current;
        if (Kind(0) == NumberPartKind.Dozen && _total == 0 && _current > 0)
        {
            value *= At(_next++).Value;
        }
        else if (Kind(0) == NumberPartKind.Point)
        {
            ReadDecimals(ref value);
        }

        return true;
    }

    // third, twenty-first, two hundredth, 21st; what comes before it was read as a cardinal, which may itself be the whole number
    private bool TryOrdinal(out decimal value)
    {
        value = At(0).Value;
        if (At(0).Kind == NumberPartKind.OrdinalDigits)
        {
            _next = 1;
            return true;
        }

        if (AddBelowHundred(NumberPartKind.OrdinalUnit, NumberPartKind.OrdinalTeen, NumberPartKind.OrdinalTens)
            || Multiply(NumberPartKind.OrdinalHundred, NumberPartKind.OrdinalScale))
        {
            value = _total + _current;
            return true;
        }

        return false;
    }

    private bool AddBelowHundred(NumberPartKind unit, NumberPartKind teen, NumberPartKind tens)
    {
        NumberPart part = At(_next);
        if (part.Kind != unit && part.Kind != teen && part.Kind != tens) return false;
        decimal tail = _current % 100;
        bool year = _total == 0 && _current is >= 15 and <= 20 && part.Kind != unit;
        bool fits = part.Kind == unit
            ? _next == 0 || (part.Value > 0 && (tail == 0 || (tail >= 20 && tail % 10 == 0)))
            : tail == 0 || year;
        if (!fits) return false;

        // The years are spoken in halves: nineteen eighty-four, twenty twenty-one.
        _current = (year ? _current * 100 : _current) + part.Value;
        _next++;
        return true;
    }

    private bool Multiply(NumberPartKind hundred, NumberPartKind scale)
    {
        NumberPart part = At(_next);
        bool counted = _current > 0 || (_next == 0 && IsOrdinal(part.Kind));
        decimal count = _next == 0 ? 1 : _current;
        if (!counted || (part.Kind == scale && count > NumberParts.Largest / part.Value)) return false;
        if (part.Kind == hundred && count < 100) _current = count * 100;
        else if (part.Kind == scale && part.Value < _lastScale) (_total, _current, _lastScale) = (_total + (count * part.Value), 0, part.Value);
        else return false;
        _next++;
        return true;
    }

    // two and a half (million), two million and a half
    private bool AddHalf()
    {
        if (_next == 0 || Kind(0) != NumberPartKind.And || Kind(1) != NumberPartKind.Article || Kind(2) != NumberPartKind.Half) return false;
        if (_current > 0) _current += 0.5m;
        else if (_total > 0) _total += _lastScale / 2;
        else return false;
        _next += 3;
        return true;
    }

    // In "two hundred and five" the number goes on; in "one hundred and two hundred", "one thousand and two thousand" another one begins.
    private bool SkipAnd()
    {
        bool round = _current > 0 ? _current >= 100 && _current % 100 == 0 : _total > 0;
        if (!round || Kind(0) != NumberPartKind.And || At(0).Kind == NumberPartKind.Digits
            || !IsBelowHundred(Kind(1))) return false;
        int last = Kind(1) == NumberPartKind.Tens && Kind(2) is NumberPartKind.Unit or NumberPartKind.OrdinalUnit ? 2 : 1;
        NumberPart after = At(_next + last + 1);
        if (after.Kind is NumberPartKind.Hundred or NumberPartKind.Dozen or NumberPartKind.Parts) return false;
        if (after.Kind == NumberPartKind.Scale && after.Value >= _lastScale) return false;
        _next++;
        return true;
    }

    private void ReadDecimals(ref decimal value)
    {
        decimal unit = 1;
        int index = _next + 1;
        while (At(index).Kind == NumberPartKind.Unit && index - _next <= 6)
        {
            unit /= 10;
            value += unit * At(index++).Value;
        }

        if (index == _next + 1) return;
        _next = index;
        if (Kind(0) != NumberPartKind.Scale || value > NumberParts.Largest / At(_next).Value) return;
        value *= At(_next++).Value;
    }

    private static bool IsMultiplier(NumberPartKind kind) => kind is NumberPartKind.Dozen or NumberPartKind.Hundred or NumberPartKind.Scale;

    private static bool IsBelowHundred(NumberPartKind kind) =>
        kind is NumberPartKind.Unit or NumberPartKind.Teen or NumberPartKind.Tens
            or NumberPartKind.OrdinalUnit or NumberPartKind.OrdinalTeen or NumberPartKind.OrdinalTens;

    private static bool IsOrdinal(NumberPartKind kind) => kind is >= NumberPartKind.OrdinalUnit and <= NumberPartKind.OrdinalScale;
}
