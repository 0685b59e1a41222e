using System.Runtime.CompilerServices;

namespace Okoshi.Engine.Support;

/// <summary>
/// 人の索引 A population arranged for evaluation against a catalogue of programmes: people by place, and for every question one byte a
/// person. Build it in three phases, of which the first and the third may run in parallel by blocks: <see cref="CountBlock"/> for all
/// blocks, <see cref="Arrange"/>, <see cref="EncodeBlock"/> for all blocks.
/// </summary>
public sealed class PopulationIndex
{
    /// <summary>Persons in a block of work.</summary>
    internal const int BlockSize = 1 << 16;

    private readonly int[][] blockCounts;

    /// <summary>Compiles the programmes and the classes of their questions; no person is looked at yet.</summary>
    /// <param name="columns">The people.</param>
    /// <param name="programmes">The programmes; every one counts, whomever it serves.</param>
    /// <param name="asOf">Day of the judgement.</param>
    /// <param name="isStreamed">
    /// True for a single evaluation, such as the preview of one new programme: nothing is arranged or kept, every tile is encoded when it
    /// is evaluated, and programmes bound to a place are looked at everywhere.
    /// </param>
    public PopulationIndex(PopulationColumns columns, IReadOnlyList<SupportProgramme> programmes, DateOnly asOf, bool isStreamed = false)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(programmes);
        (Columns, Programmes, AsOf, IsStreamed) = (columns, programmes, asOf, isStreamed);
        Catalogue = new CompiledCatalogue(programmes, asOf, columns.Coded(new Question(ApplicantFact.LegalForm)) is { Answers.Count: > 1 });
        Segments = new PlaceSegments(Catalogue, columns, asOf, isArranged: !isStreamed);
        Classes =
        [
            .. Catalogue
                .Leaves.Select((leaf, i) => (Question: QuestionAnswers.Of(leaf)!, i))
                .Where(p => p.Question != Segments.Question)
                .GroupBy(p => p.Question, p => p.i)
                .SelectMany(g => FactClasses.Of(g.Key, [.. g], Catalogue.Leaves, columns, asOf)),
        ];
        blockCounts = new int[Blocks][];
        Encoded = isStreamed ? [] : [.. Classes.Select(_ => GC.AllocateUninitializedArray<byte>(columns.Count + TilePlanes.People))];
        Positions = Segments.Question is null ? null : GC.AllocateUninitializedArray<int>(columns.Count);
        Starts = new int[Segments.Count + 1];
        Starts[^1] = columns.Count;
        Plan = new TilePlan(this);
    }

    /// <summary>The people.</summary>
    public PopulationColumns Columns { get; }

    /// <summary>The programmes.</summary>
    public IReadOnlyList<SupportProgramme> Programmes { get; }

    /// <summary>Day of the judgement.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether tiles are encoded when they are evaluated; the three phases are then not needed.</summary>
    public bool IsStreamed { get; }

    /// <summary>Number of blocks of work.</summary>
    public int Blocks => (Columns.Count + BlockSize - 1) / BlockSize;

    internal CompiledCatalogue Catalogue { get; }

    internal PlaceSegments Segments { get; }

    internal FactClasses[] Classes { get; }

    /// <summary>For each table of classes one byte a person, in the order of the index; room for one tile behind the last.</summary>
    internal byte[][] Encoded { get; }

    /// <summary>Person → place in the index; null where they are the same.</summary>
    internal int[]? Positions { get; }

    /// <summary>Segment → its first place in the index; one more for the end.</summary>
    internal int[] Starts { get; }

    internal TilePlan Plan { get; }

    /// <summary>First phase: counts the people of each place in one block.</summary>
    public void CountBlock(int block)
    {
        var counts = new int[Segments.Count];
        if (Segments.Column is { } column)
        {
            foreach (var code in column.Codes.AsSpan(block * BlockSize, SizeOf(block)))
                counts[code]++;
        }
        else
            counts[0] = SizeOf(block);
        blockCounts[block] = counts;
    }

    /// <summary>Second phase: gives every place its range, and every block its part of the range.</summary>
    public void Arrange()
    {
        var next = 0;
        for (var segment = 0; segment < Segments.Count; segment++)
        {
            Starts[segment] = next;
            var answer = Segments.Answers[segment];
            foreach (var counts in blockCounts)
                (counts[answer], next) = (next, next + counts[answer]);
        }
        Starts[^1] = next;
    }

    /// <summary>Third phase: writes the classes of one block's people to their places.</summary>
    public void EncodeBlock(int block)
    {
        var (from, size) = (block * BlockSize, SizeOf(block));
        if (Positions is null)
        {
            for (var table = 0; table < Classes.Length; table++)
                Classes[table].Encode(from, Encoded[table].AsSpan(from, size));
            return;
        }
        var positions = Positions.AsSpan(from, size);
        var next = (int[])blockCounts[block].Clone();
        var codes = Segments.Column!.Codes.AsSpan(from, size);
        for (var i = 0; i < codes.Length; i++)
            positions[i] = next[codes[i]]++;
        var classes = GC.AllocateUninitializedArray<byte>(size);
        for (var table = 0; table < Classes.Length; table++)
        {
            Classes[table].Encode(from, classes);
            Scatter(classes, positions, Encoded[table]);
        }
    }

    /// <summary>Writes the classes of a tile's people, whether they are kept or not.</summary>
    internal ReadOnlySpan<byte> ClassesOf(int table, int start, int people, byte[] room)
    {
        if (!IsStreamed)
            return Encoded[table].AsSpan(start, TilePlanes.People);
        Classes[table].Encode(start, room.AsSpan(0, people));
        return room;
    }

    /// <summary>The classes of people who are no neighbours.</summary>
    internal ReadOnlySpan<byte> ClassesOf(int table, ReadOnlySpan<int> people, byte[] room)
    {
        var encoded = Encoded[table];
        for (var i = 0; i < people.Length; i++)
            room[i] = encoded[people[i]];
        return room;
    }

    /// <summary>The segment of a place in the index.</summary>
    internal int SegmentAt(int place)
    {
        // Of segments without people, which begin where the next one does, the last is taken.
        var (low, high) = (0, Segments.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Starts[middle] <= place)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(byte[] classes, ReadOnlySpan<int> positions, byte[] target)
    {
        for (var i = 0; i < positions.Length; i++)
            target[positions[i]] = classes[i];
    }

    private int SizeOf(int block) => Math.Min(BlockSize, Columns.Count - (block * BlockSize));
}
