namespace Okoshi.Engine.Support;

/// <summary>人の計算 Evaluates segments of an index one after the other; each thread has a worker of its own.</summary>
public sealed class PopulationWorker
{
    private readonly PopulationIndex index;
    private readonly PopulationResult result;
    private readonly TilePlanes planes;
    private readonly TileProgrammes kernel;
    private readonly TileTop top;
    private readonly NodeSelection local;
    private readonly byte[] room = new byte[TilePlanes.People];
    private readonly List<int> bound = [];
    private readonly List<int> entries = [];
    private int segment = -1;

    /// <summary>Makes a worker that adds to a result; several may add to the same, to different segments.</summary>
    public PopulationWorker(PopulationIndex index, PopulationResult result)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(result);
        (this.index, this.result) = (index, result);
        planes = new TilePlanes(index.Plan);
        kernel = new TileProgrammes(index.Plan, planes);
        top = new TileTop(result.Top);
        local = new NodeSelection(index.Plan, index.Plan.Free);
    }

    /// <summary>Evaluates one item of work: some tiles of one place.</summary>
    public void Run(int item)
    {
        var (place, from, to) = result.Items[item];
        if (place != segment) Enter(place);
        for (var start = from; start < to; start += TilePlanes.People) RunTile(start, Math.Min(TilePlanes.People, to - start));
    }

    /// <summary>Adds this worker's counts to the result; call it once, after its last item.</summary>
    public void Finish()
    {
        lock (result) result.Add(kernel.Met, kernel.Possible);
    }

    private void Enter(int place)
    {
        segment = place;
        bound.Clear();
        index.Segments.Bound(place, bound);
        bound.Sort();
        Merge();
        local.Select(bound.Select(b => b >> 1));
        foreach (var node in index.Plan.Free.Constant) planes.Set(node, index.Plan.ConstantAt(node, place));
        foreach (var node in local.Constant) planes.Set(node, index.Plan.ConstantAt(node, place));
    }

    private void MakePlanes(NodeSelection nodes, int start, int people)
    {
        foreach (var table in nodes.Tables) planes.Step(table, index.Classes[table].Count, index.ClassesOf(table, start, people, room));
        foreach (var node in nodes.Varying) planes.Make(node);
    }

    /// <summary>Programmes of the segment in order of rank: rank times two, plus one for those that can only be possible.</summary>
    private void Merge()
    {
        var free = index.Segments.Free;
        entries.Clear();
        var (f, b) = (0, 0);
        while (f < free.Count || b < bound.Count) entries.Add(b == bound.Count || (f < free.Count && free[f] < bound[b] >> 1) ? free[f++] << 1 : bound[b++]);
    }

    private void RunTile(int start, int people)
    {
        MakePlanes(index.Plan.Free, start, people);
        MakePlanes(local, start, people);
        top.Begin(start, people);
        kernel.Begin(people);
        foreach (var entry in entries)
        {
            kernel.Run(entry >> 1, (entry & 1) != 0);
            top.AddMet(kernel.MetWords, entry >> 1);
        }
        // The unknown ones only fill what is left after all that are met.
        for (var i = 0; i < entries.Count && top.IsShort; i++)
        {
            kernel.Look(entries[i] >> 1, (entries[i] & 1) != 0);
            top.AddUnknown(kernel.MetWords, kernel.PossibleWords, entries[i] >> 1);
        }
    }
}
