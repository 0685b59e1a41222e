using System.Runtime.InteropServices;

namespace Okoshi.App.Support.Search;

/// <summary>
/// Which texts hold which single letters and pairs of letters. A word of one or two letters is answered at once; of a longer one the pairs
/// leave few texts, and those are looked at. Japanese needs no words for it. Texts that were added later are
/// few, and are looked at each time.
/// </summary>
internal sealed class NgramIndex
{
    // A list of more than one text in 32 is smaller as bits.
    private const int Common = 32;

    private readonly IReadOnlyList<string> texts;
    private readonly Dictionary<uint, Postings> postings;
    private readonly int covered;

    private NgramIndex(IReadOnlyList<string> texts, Dictionary<uint, Postings> postings, int covered) =>
        (this.texts, this.postings, this.covered) = (texts, postings, covered);

    /// <summary>Texts that were added since it was made.</summary>
    public int Added => texts.Count - covered;

    /// <param name="texts">Folded texts, by row number.</param>
    public static NgramIndex Of(IReadOnlyList<string> texts)
    {
        var growing = new Dictionary<uint, Growing>();
        for (var id = 0; id < texts.Count; id++)
        {
            var text = texts[id].AsSpan();
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == ' ')
                    continue;
                Add(growing, text[i], id);
                if (i + 1 < text.Length && text[i + 1] != ' ')
                    Add(growing, Pair(text[i], text[i + 1]), id);
            }
        }
        var postings = new Dictionary<uint, Postings>(growing.Count);
        foreach (var (gram, list) in growing)
            postings[gram] = list.Freeze(texts.Count);
        return new NgramIndex(texts, postings, texts.Count);
    }

    /// <summary>The same with further texts behind.</summary>
    public NgramIndex With(IEnumerable<string> more) => new([.. texts, .. more], postings, covered);

    /// <summary>Takes out of the set whatever does not hold the word.</summary>
    public void Narrow(ulong[] set, string word)
    {
        int[] added = [.. Enumerable.Range(covered, Added).Where(id => Bits.Has(set, id) && Holds(id, word))];
        NarrowCovered(set, word);
        foreach (var id in added)
            Bits.Add(set, id);
    }

    private void NarrowCovered(ulong[] set, string word)
    {
        if (word.Length == 1)
            Narrow(set, word[0]);
        for (var i = 0; i + 1 < word.Length; i++)
            Narrow(set, Pair(word[i], word[i + 1]));
        if (word.Length <= 2)
            return;
        foreach (var id in Bits.Members(set))
        {
            if (!Holds(id, word))
                Bits.Remove(set, id);
        }
    }

    private bool Holds(int id, string word) => texts[id].Contains(word, StringComparison.Ordinal);

    private void Narrow(ulong[] set, uint gram)
    {
        if (!postings.TryGetValue(gram, out var list))
        {
            Array.Clear(set);
            return;
        }
        if (list.Many is { } many)
        {
            Bits.And(set, many);
            return;
        }
        int[] kept = [.. list.Few!.Where(id => Bits.Has(set, id))];
        Array.Clear(set);
        foreach (var id in kept)
            Bits.Add(set, id);
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static void Add(Dictionary<uint, Growing> growing, uint gram, int id) =>
        CollectionsMarshal.GetValueRefOrAddDefault(growing, gram, out _).Add(id);

    /// <summary>Row numbers in ascending order, or the same as bits.</summary>
    private readonly record struct Postings(int[]? Few, ulong[]? Many);

    private struct Growing
    {
        private int[]? ids;
        private int count;

        public void Add(int id)
        {
            if (count > 0 && ids![count - 1] == id)
                return;
            if (ids is null || count == ids.Length)
                Array.Resize(ref ids, Math.Max(4, count * 2));
            ids[count++] = id;
        }

        public readonly Postings Freeze(int texts)
        {
            if (count * Common <= texts)
                return new Postings(ids![..count], null);
            var many = Bits.None(texts);
            foreach (var id in ids.AsSpan(0, count))
                Bits.Add(many, id);
            return new Postings(null, many);
        }
    }
}
