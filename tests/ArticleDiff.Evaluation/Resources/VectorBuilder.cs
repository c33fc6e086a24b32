using System.Buffers.Binary;
using System.Text.Json;
using ArticleDiff.Words;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>
/// Makes the table of word vectors: the most frequent words, their mean and their few main directions taken off, since these tell frequent from
/// rare words and not one meaning from another (Mu and Viswanath, "All-but-the-Top", ICLR 2018), the next directions kept, four bits a
/// value. The same file gives the same bytes.
/// </summary>
internal static class VectorBuilder
{
    private const int Words = 24_000, Dimensions = 64, TakenOff = 3;

    // Unit vectors have values of about the root of 1/64; three times as much fills the range.
    private const double Scale = 7 / 3.0;

    /// <summary>The table's bytes, in the form that the class WordVectors describes.</summary>
    /// <param name="path">A file with the keys <c>words</c>, the most frequent first, and <c>vectors</c>, by word.</param>
    public static byte[] Build(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(stream);
        List<(string Word, int Rank, double[] Vector)> kept = Read(document.RootElement);
        int source = kept[0].Vector.Length;
        kept.Sort((x, y) => string.CompareOrdinal(x.Word, y.Word));
        double[] mean = new double[source];
        foreach ((_, _, double[] vector) in kept)
            for (int i = 0; i < source; i++) mean[i] += vector[i] / kept.Count;
        double[,] covariance = new double[source, source];
        foreach ((_, _, double[] vector) in kept)
        {
            for (int i = 0; i < source; i++) vector[i] -= mean[i];
            for (int i = 0; i < source; i++)
                for (int j = 0; j < source; j++) covariance[i, j] += vector[i] * vector[j] / kept.Count;
        }

        double[][] directions = SymmetricEigenvectors.Of(covariance)[TakenOff..(TakenOff + Dimensions)];
        return Write(kept, directions);
    }

    private static List<(string Word, int Rank, double[] Vector)> Read(JsonElement root)
    {
        int length = root.GetProperty("dimensions").GetInt32();
        Dictionary<string, int> ranks = new(StringComparer.Ordinal);
        int rank = 0;
        foreach (JsonElement element in root.GetProperty("words").EnumerateArray())
        {
            rank++;
            string word = element.GetString()!;
            if (word.Length >= 2 && word.All(char.IsAsciiLetterLower) && ranks.Count < Words) ranks.TryAdd(word, rank);
        }

        List<(string, int, double[])> kept = [];
        foreach (JsonProperty word in root.GetProperty("vectors").EnumerateObject())
        {
            if (!ranks.TryGetValue(word.Name, out int place)) continue;
            double[] vector = [.. word.Value.EnumerateArray().Take(length).Select(value => value.GetDouble())];
            double norm = Math.Sqrt(vector.Sum(value => value * value));
            kept.Add((word.Name, place, [.. vector.Select(value => value / norm)]));
        }

        return kept;
    }

    private static byte[] Write(List<(string Word, int Rank, double[] Vector)> words, double[][] directions)
    {
        using MemoryStream bytes = new();
        Span<byte> number = stackalloc byte[4];
        foreach (int value in (int[])[WordVectors.Signature, words.Count, directions.Length, words.Sum(word => word.Word.Length)])
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, value);
            bytes.Write(number);
        }

        foreach ((string word, _, _) in words) bytes.WriteByte((byte)word.Length);
        foreach ((string word, _, _) in words) bytes.Write(System.Text.Encoding.ASCII.GetBytes(word));
        foreach ((_, int rank, _) in words)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(number, (ushort)Math.Min(rank, ushort.MaxValue));
            bytes.Write(number[..2]);
        }

        foreach ((_, _, double[] vector) in words)
        {
            double[] turned = [.. directions.Select(direction => direction.Zip(vector, (x, y) => x * y).Sum())];
            double norm = Math.Sqrt(turned.Sum(value => value * value));
            int[] steps = [.. turned.Select(value => (int)Math.Clamp(Math.Round(value / norm * Math.Sqrt(directions.Length) * Scale), -7, 7))];
            for (int i = 0; i < steps.Length; i += 2) bytes.WriteByte((byte)((steps[i] & 15) | (steps[i + 1] & 15) << 4));
        }

        return bytes.ToArray();
    }
}
