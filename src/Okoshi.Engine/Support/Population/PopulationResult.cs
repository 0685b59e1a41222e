using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>人の集計 How many persons meet each programme or may meet it, and the best programmes of each person.</summary>
public sealed class PopulationResult
{
    private const int MostTiles = 16;
    private const int LeastItems = 32;

    private readonly PopulationIndex index;
    private readonly long[] met;
    private readonly long[] possible;
    private readonly int itemPeople;

    /// <summary>An empty result for an index that has been built.</summary>
    /// <param name="index">The people and programmes.</param>
    /// <param name="perPerson">How many programmes to keep for each person, 0 for counts only.</param>
    /// <param name="countsEach">
    /// Whether to count for each person how many programmes are met and unknown; at most 65,535 programmes then.
    /// </param>
    public PopulationResult(PopulationIndex index, int perPerson, bool countsEach = false)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfNegative(perPerson);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perPerson, byte.MaxValue);
        this.index = index;
        if (countsEach)
            ArgumentOutOfRangeException.ThrowIfGreaterThan(index.Programmes.Count, ushort.MaxValue);
        Top = new PopulationTop(index.Columns.Count, perPerson);
        (MetEach, PossibleEach) = countsEach ? (new ushort[index.Columns.Count], new ushort[index.Columns.Count]) : ([], []);
        met = new long[index.Programmes.Count];
        possible = new long[index.Programmes.Count];
        var tiles = (index.Columns.Count + TilePlanes.People - 1) / TilePlanes.People;
        itemPeople = Math.Clamp(tiles / LeastItems, 1, MostTiles) * TilePlanes.People;
    }

    /// <summary>Number of items of work; any worker may run any item, each once.</summary>
    public int ItemCount => (index.Columns.Count + itemPeople - 1) / itemPeople;

    internal PopulationIndex Index => index;

    internal PopulationTop Top { get; }

    /// <summary>Place in the index → programmes met; empty when not asked for.</summary>
    internal ushort[] MetEach { get; }

    /// <summary>Place in the index → programmes met or unknown.</summary>
    internal ushort[] PossibleEach { get; }

    /// <summary>該当の人数 Persons who meet a programme, by its place in the list given to the index.</summary>
    public long MetCount(int programme) => met[programme];

    /// <summary>未確認の人数 Persons for whom a programme is unknown.</summary>
    public long UnknownCount(int programme) => possible[programme] - met[programme];

    /// <summary>該当の制度の数 Programmes that a person meets, where they were counted for each.</summary>
    public int MetOf(int person) => MetEach[PlaceOf(person)];

    /// <summary>未確認の制度の数 Programmes that are unknown for a person, where they were counted for each.</summary>
    public int UnknownOf(int person) => PossibleEach[PlaceOf(person)] - MetEach[PlaceOf(person)];

    /// <summary>
    /// The best programmes of a person: first those met, then those unknown, each by benefit, equal ones in the order of the list.
    /// </summary>
    public IReadOnlyList<(int Programme, Verdict Verdict)> TopOf(int person)
    {
        var best = new List<(int, Verdict)>(Top.PerPerson);
        foreach (var entry in EntriesOf(person))
        {
            if (entry >= 0)
                best.Add((index.Catalogue.Order[entry >> 1], (entry & 1) == 0 ? Verdict.Met : Verdict.Unknown));
        }
        return best;
    }

    /// <summary>The verdict of a programme, where every programme that is not ruled out was kept.</summary>
    internal Verdict VerdictOf(int person, int programme)
    {
        foreach (var entry in EntriesOf(person))
        {
            if (entry >= 0 && index.Catalogue.Order[entry >> 1] == programme)
                return (entry & 1) == 0 ? Verdict.Met : Verdict.Unknown;
        }
        return Verdict.NotMet;
    }

    /// <summary>Why, or why not: the same conditions, judged for the one person with all reasons.</summary>
    public ProgrammeOutcome Explain(int person, int programme) =>
        ProgrammeJudge.Explain(index.Programmes[programme], index.Columns.ApplicantAt(person), index.AsOf);

    /// <summary>
    /// Forgets the counts, so that the same room serves for another evaluation; the programmes of each person are overwritten by it.
    /// </summary>
    public void Clear()
    {
        Array.Clear(met);
        Array.Clear(possible);
    }

    internal void Add(long[] workerMet, long[] workerPossible)
    {
        for (var rank = 0; rank < workerMet.Length; rank++)
        {
            met[index.Catalogue.Order[rank]] += workerMet[rank];
            possible[index.Catalogue.Order[rank]] += workerPossible[rank];
        }
    }

    private ReadOnlySpan<int> EntriesOf(int person) => Top.Entries.AsSpan(PlaceOf(person) * Top.PerPerson, Top.PerPerson);

    private int PlaceOf(int person) => index.Positions is { } positions ? positions[person] : person;

    internal (int From, int To) ItemAt(int item) => (item * itemPeople, Math.Min((item + 1) * itemPeople, index.Columns.Count));
}
