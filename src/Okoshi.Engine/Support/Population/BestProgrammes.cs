using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// The best programmes of each person, in a form that can be changed: met before unknown, then by benefit, then by place in the list.
/// </summary>
internal sealed class BestProgrammes
{
    private readonly List<SupportProgramme?> programmes;
    private readonly List<(int Programme, Verdict Verdict)> room = [];
    private int[] entries;

    public BestProgrammes(PopulationResult result, List<SupportProgramme?> programmes)
    {
        this.programmes = programmes;
        (Most, People) = (result.Top.PerPerson, result.Index.Columns.Count);
        entries = GC.AllocateUninitializedArray<int>(People * Most);
        for (var person = 0; person < People; person++)
            Write(person, result.TopOf(person));
    }

    /// <summary>Programmes that are kept for each person; 0 for none.</summary>
    public int Most { get; }

    public int People { get; private set; }

    public IReadOnlyList<(int Programme, Verdict Verdict)> Of(int person)
    {
        var best = new List<(int, Verdict)>(Most);
        Read(person, best);
        return best;
    }

    /// <summary>Chooses the best of all programmes; a person with the next number is added.</summary>
    public void Set(int person, Verdict[]? verdicts)
    {
        if (person == People)
        {
            People++;
            if (entries.Length < People * Most)
                Array.Resize(ref entries, Math.Max(People * Most, entries.Length + (entries.Length / 2)));
        }
        room.Clear();
        for (var i = 0; i < (verdicts?.Length ?? 0); i++)
        {
            if (verdicts![i] != Verdict.NotMet)
                Insert(i, verdicts[i]);
        }
        Write(person, room);
    }

    /// <summary>
    /// Gives one programme another verdict or benefit. False when a programme that is not kept may come next: all have to be looked at.
    /// </summary>
    public bool Replace(int person, int programme, Verdict verdict)
    {
        room.Clear();
        Read(person, room);
        var wasFull = room.Count == Most;
        var hadIt = room.RemoveAll(e => e.Programme == programme) > 0;
        if (verdict != Verdict.NotMet)
            Insert(programme, verdict);
        if (wasFull && hadIt && Most > 0 && (room.Count < Most || room[^1].Programme == programme))
            return false;
        Write(person, room);
        return true;
    }

    private void Insert(int programme, Verdict verdict)
    {
        var at = room.Count;
        while (at > 0 && IsBefore((programme, verdict), room[at - 1]))
            at--;
        if (at >= Most)
            return;
        if (room.Count == Most)
            room.RemoveAt(Most - 1);
        room.Insert(at, (programme, verdict));
    }

    private bool IsBefore((int Programme, Verdict Verdict) a, (int Programme, Verdict Verdict) b)
    {
        if (a.Verdict != b.Verdict)
            return a.Verdict == Verdict.Met;
        var (ofA, ofB) = (BenefitOf(a.Programme), BenefitOf(b.Programme));
        return ofA != ofB ? ofA > ofB : a.Programme < b.Programme;
    }

    private long BenefitOf(int programme) => programmes[programme]?.Terms.Benefit?.Amount ?? 0;

    private void Read(int person, List<(int Programme, Verdict Verdict)> target)
    {
        foreach (var entry in entries.AsSpan(person * Most, Most))
        {
            if (entry >= 0)
                target.Add((entry >> 1, (entry & 1) == 0 ? Verdict.Met : Verdict.Unknown));
        }
    }

    private void Write(int person, IReadOnlyList<(int Programme, Verdict Verdict)> best)
    {
        for (var i = 0; i < Most; i++)
            entries[(person * Most) + i] = i < best.Count ? (best[i].Programme << 1) | (best[i].Verdict == Verdict.Met ? 0 : 1) : -1;
    }
}
