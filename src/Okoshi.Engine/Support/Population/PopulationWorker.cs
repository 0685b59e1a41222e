using System.Runtime.InteropServices;

namespace Okoshi.Engine.Support;

/// <summary>人の計算 Evaluates tiles of an index one after the other; each thread has a worker of its own.</summary>
public sealed class PopulationWorker
{
    /// <summary>So many people of a tile, at most, are looked at later together with those of other tiles.</summary>
    private const int MostLate = TilePlanes.People / 8;

    private readonly PopulationIndex index;
    private readonly PopulationResult result;
    private readonly TileScript free;
    private readonly TileScript local;
    private readonly TilePlanes planes;
    private readonly TileProgrammes kernel;
    private readonly TileTop top;
    private readonly (TileTallies Met, TileTallies Possible)? tallies;
    private readonly bool[] isBound;
    private readonly byte[] room = new byte[TilePlanes.People];
    private readonly int[] people = new int[TilePlanes.People];
    private readonly List<int> late = [];
    private readonly List<int> bound = [];
    private readonly List<int> merged = [];
    private (int First, int Last) segments = (-1, -1);

    /// <summary>Makes a worker that adds to a result; several may add to the same, from different items.</summary>
    public PopulationWorker(PopulationIndex index, PopulationResult result)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(result);
        (this.index, this.result) = (index, result);
        free = index.Plan.Free;
        local = new TileScript(index.Plan, free);
        planes = new TilePlanes(index.Plan);
        kernel = new TileProgrammes(planes, index.Programmes.Count);
        top = new TileTop(result.Top);
        tallies = result.MetEach.Length == 0 ? null : (new TileTallies(index.Programmes.Count), new TileTallies(index.Programmes.Count));
        isBound = new bool[index.Programmes.Count];
    }

    /// <summary>Evaluates one item of work: some tiles.</summary>
    public void Run(int item)
    {
        var (from, to) = result.ItemAt(item);
        for (var start = from; start < to; start += TilePlanes.People)
            RunTile(start, Math.Min(TilePlanes.People, to - start));
        RunLate();
    }

    /// <summary>Adds this worker's counts to the result; call it once, after its last item.</summary>
    public void Finish()
    {
        lock (result)
            result.Add(kernel.Met, kernel.Possible);
    }

    private void RunTile(int start, int count)
    {
        for (var i = 0; i < count; i++)
            people[i] = start + i;
        var code = Begin(count, start);
        top.Begin(people, count);
        for (var at = 0; at < code.Length; )
        {
            var rank = code[at];
            at = Look(code, at);
            kernel.Count(rank);
            top.AddMet(kernel.MetWords, rank);
            tallies?.Met.Add(kernel.MetWords);
            tallies?.Possible.Add(kernel.PossibleWords);
        }
        tallies?.Met.Take(result.MetEach.AsSpan(start, count));
        tallies?.Possible.Take(result.PossibleEach.AsSpan(start, count));
        var left = top.CountShort();
        if (left > MostLate || index.IsStreamed)
            AddUnknown(code);
        else
        {
            top.Short(late);
            if (late.Count > TilePlanes.People - MostLate)
                RunLate();
        }
    }

    /// <summary>The few people of many tiles who are short of k programmes, put together in one tile.</summary>
    private void RunLate()
    {
        if (late.Count == 0)
            return;
        late.CopyTo(people);
        var code = Begin(late.Count, start: -1);
        top.Resume(people, late.Count);
        late.Clear();
        AddUnknown(code);
    }

    /// <summary>The unknown ones only fill what is left after all that are met.</summary>
    private void AddUnknown(ReadOnlySpan<int> code)
    {
        for (var at = 0; at < code.Length && top.IsShort; )
        {
            var rank = code[at];
            at = Look(code, at);
            top.AddUnknown(kernel.MetWords, kernel.PossibleWords, rank);
        }
    }

    /// <summary>
    /// Makes the planes of some people, who are neighbours from a place on or not (−1), and says which programmes are to be looked at.
    /// </summary>
    private ReadOnlySpan<int> Begin(int count, int start)
    {
        var covered = (index.SegmentAt(people[0]), index.SegmentAt(people[count - 1]));
        if (covered != segments)
            Enter(covered);
        SetPlaces(people.AsSpan(0, count));
        MakePlanes(free, start, count);
        MakePlanes(local, start, count);
        kernel.Begin(count);
        return CollectionsMarshal.AsSpan(bound.Count == 0 ? free.Programmes : merged);
    }

    private int Look(ReadOnlySpan<int> code, int at)
    {
        at = planes.Combine(code, at + 2, code[at + 1]);
        kernel.Look(code.Slice(at + 1, code[at]));
        return at + 1 + code[at];
    }

    /// <summary>Writes the script of the programmes that apply at the places which the tile covers.</summary>
    private void Enter((int First, int Last) covered)
    {
        segments = covered;
        foreach (var rank in bound)
            isBound[rank] = false;
        bound.Clear();
        for (var segment = covered.First; segment <= covered.Last; segment++)
        {
            foreach (var rank in index.Segments.BoundAt(segment))
            {
                if (isBound[rank])
                    continue;
                isBound[rank] = true;
                bound.Add(rank);
            }
        }
        bound.Sort();
        local.Write(bound);
        planes.Reserve(local.End);
        Merge();
    }

    /// <summary>Programmes that apply everywhere and those that apply here, in order of rank.</summary>
    private void Merge()
    {
        merged.Clear();
        var everywhere = index.Segments.Free;
        var (f, b) = (0, 0);
        while (f < everywhere.Length || b < bound.Count)
        {
            if (b == bound.Count || (f < everywhere.Length && everywhere[f] < bound[b]))
                Append(free, f++);
            else
                Append(local, b++);
        }

        void Append(TileScript script, int at) =>
            merged.AddRange(CollectionsMarshal.AsSpan(script.Programmes)[script.Starts[at]..script.Starts[at + 1]]);
    }

    private void SetPlaces(ReadOnlySpan<int> people)
    {
        if (free.Places.Count + local.Places.Count == 0)
            return;
        for (var (segment, from) = (segments.First, 0); segment <= segments.Last; segment++)
        {
            var behind = people.BinarySearch(index.Starts[segment + 1]);
            var to = behind < 0 ? ~behind : behind;
            var answer = index.Segments.Answers[segment];
            foreach (var script in (ReadOnlySpan<TileScript>)[free, local])
            {
                foreach (var (node, place) in script.Places)
                    planes.Set(place, index.Plan.At(node, answer), from, to);
            }
            from = to;
        }
    }

    private void MakePlanes(TileScript script, int start, int count)
    {
        var code = CollectionsMarshal.AsSpan(script.Steps);
        for (var at = 0; at < code.Length; at += 2 + (2 * code[at + 1]))
        {
            var classes =
                start < 0 ? index.ClassesOf(code[at], people.AsSpan(0, count), room) : index.ClassesOf(code[at], start, count, room);
            planes.Step(classes, code.Slice(at + 2, 2 * code[at + 1]));
        }
        planes.Leaves(CollectionsMarshal.AsSpan(script.Leaves));
        var combinations = CollectionsMarshal.AsSpan(script.Combinations);
        for (var at = 0; at < combinations.Length; )
            at = planes.Combine(combinations, at, 1);
    }
}
