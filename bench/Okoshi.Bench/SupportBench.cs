using System.Diagnostics;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>
/// All people × all programmes: set-up from columns, evaluation with the best five of each person, one and two threads, and
/// the naive evaluator on a sample.
/// </summary>
internal static class SupportBench
{
    private const int Best = 5;
    private const int Repeats = 11;

    private static readonly Scale[] Scales =
    [
        new("prefecture 40,000 x 2,000", 40_000, 2_000, 40, 0.8, 0.15),
        new("national 1,000,000 x 50", 1_000_000, 50, 1741, 0, 0),
        new("country 3,400,000 x 20,000", 3_400_000, 20_000, 1741, 0.8, 0.15),
        new("country, 15 % of places unknown", 3_400_000, 20_000, 1741, 0.8, 0.15) { ArePlacesKnown = false },
        new("kinds: prefecture", 40_000, 2_000, 40, 0.8, 0.15) { HasBusinesses = true },
        new("kinds: national", 1_000_000, 50, 1741, 0, 0) { HasBusinesses = true },
        new("kinds: country", 3_400_000, 20_000, 1741, 0.8, 0.15) { HasBusinesses = true },
    ];

    /// <summary>Writes the same people and programmes for other programs; the country only when it is asked for.</summary>
    public static int Export(string folder, string[] wanted)
    {
        foreach (
            var scale in wanted.Length == 0
                ? Scales.Take(2)
                : Wanted(wanted).Where(s => s is { ArePlacesKnown: true, HasBusinesses: false })
        )
        {
            var (numbers, codes) = SupportPopulation.DrawTable(
                scale.People,
                scale.Municipalities,
                scale.ArePlacesKnown,
                scale.HasBusinesses
            );
            var (columns, programmes) = (new PopulationColumns(scale.People, numbers, codes), Programmes(scale));
            var result = PopulationRun.Evaluate(PopulationRun.Index(columns, programmes, SupportPopulation.Day, 2), 0, 2);
            SupportExport.Write(Path.Combine(folder, scale.Name.Split(' ')[0]), numbers, codes, programmes, result);
        }
        return 0;
    }

    private static SupportProgramme[] Programmes(Scale scale) =>
        new SupportProgrammes(1, scale.HasBusinesses).Draw(scale.Programmes, scale.Municipalities, scale.Municipal, scale.Prefectural);

    public static int Run(string[] wanted)
    {
        foreach (var scale in Wanted(wanted))
            Measure(scale);
        return 0;
    }

    private static IEnumerable<Scale> Wanted(string[] names) =>
        Scales.Where(s => names.Length == 0 || names.Any(n => s.Name.StartsWith(n, StringComparison.Ordinal)));

    private static void Measure(Scale scale)
    {
        Console.WriteLine($"== {scale.Name}");
        var (columns, programmes) = (
            SupportPopulation.Draw(scale.People, scale.Municipalities, scale.ArePlacesKnown, scale.HasBusinesses),
            Programmes(scale)
        );
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = PopulationRun.Index(columns, programmes, SupportPopulation.Day, 2);
        var result = PopulationRun.Evaluate(index, Best, 2);
        Console.WriteLine($"memory beyond the input  {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, 8:0} MB");
        foreach (var threads in new[] { 1, 2 })
        {
            Console.WriteLine($"{threads} thread(s)                           fastest      median    least processor time");
            Time("  set-up from columns", () => index = PopulationRun.Index(columns, programmes, SupportPopulation.Day, threads));
            result = PopulationRun.Evaluate(index, Best, threads);
            var counts = PopulationRun.Evaluate(index, 0, threads);
            Time("  counts, warm", () => PopulationRun.Repeat(index, counts, threads));
            Time($"  counts + best {Best}, warm", () => PopulationRun.Repeat(index, result, threads));
        }
        Time("  of the set-up: compiling", () => index = new PopulationIndex(columns, programmes, SupportPopulation.Day));
        Naive(columns, programmes, result);
        var national = new SupportProgrammes(99).Draw(1, scale.Municipalities, 0, 0);
        foreach (var threads in new[] { 1, 2 })
            Time(
                $"one new national programme, {threads} thr.",
                () => PopulationRun.Preview(columns, national, SupportPopulation.Day, threads)
            );
        Single(columns, programmes, result, scale.Municipalities);
    }

    private static void Naive(PopulationColumns columns, SupportProgramme[] programmes, PopulationResult result)
    {
        var random = new SeededRandom(5);
        var sample = Enumerable.Range(0, Math.Max(2, 400_000 / programmes.Length)).Select(_ => random.NextBelow(columns.Count)).ToArray();
        var people = sample.Select(columns.ApplicantAt).ToArray();
        var watch = Stopwatch.StartNew();
        var best = people
            .Select(p =>
                programmes
                    .Select((programme, i) => (Programme: i, Verdict: ProgrammeJudge.Judge(programme, p, SupportPopulation.Day)))
                    .Where(v => v.Verdict != Verdict.NotMet)
                    .OrderBy(v => v.Verdict == Verdict.Met ? 0 : 1)
                    .ThenByDescending(v => programmes[v.Programme].Terms.Benefit!.Value.Amount)
                    .Take(Best)
                    .ToArray()
            )
            .ToArray();
        var perPair = watch.Elapsed.TotalSeconds / ((double)sample.Length * programmes.Length);
        var same = sample.Zip(best).All(p => result.TopOf(p.First).SequenceEqual(p.Second));
        Console.WriteLine(
            $"naive evaluator, one thread: {perPair * 1e9, 6:0} ns a pair, {perPair * columns.Count * programmes.Length, 9:0.0} s in all (extrapolated from {sample.Length} persons); best five {(same ? "the same" : "DIFFERENT")}"
        );
    }

    /// <summary>One person against every programme, and single changes followed without a whole run.</summary>
    private static void Single(PopulationColumns columns, SupportProgramme[] programmes, PopulationResult result, int municipalities)
    {
        var judge = new CatalogueJudge(programmes, SupportPopulation.Day);
        var random = new SeededRandom(3);
        var (met, conditions) = (0, 0);
        Time(
            "one person, all verdicts and reasons",
            () =>
            {
                (met, conditions) = (0, 0);
                var verdicts = judge.Judge(columns.ApplicantAt(random.NextBelow(columns.Count)));
                for (var programme = 0; programme < programmes.Length; programme++)
                {
                    var count = verdicts.ConditionCount(programme);
                    conditions += count;
                    for (var i = 0; i < count; i++)
                        met += verdicts.ConditionAt(programme, i) == Verdict.Met ? 1 : 0;
                }
            }
        );
        Console.WriteLine($"  ({programmes.Length:#,0} programmes, {conditions:#,0} conditions, of which met {met:#,0})");
        var ledger = new PopulationLedger(result);
        Time(
            "a person changes",
            () => ledger.Change(random.NextBelow(columns.Count), columns.ApplicantAt(random.NextBelow(columns.Count)))
        );
        var (anew, next, draw) = (0, programmes.Length, new SupportProgrammes(77));
        Time(
            "a national programme comes, 2 thr.",
            () => anew += PopulationRun.Change(ledger, next++, draw.Draw(1, municipalities, 0, 0)[0], 2)
        );
        var local = Enumerable
            .Range(0, programmes.Length)
            .FirstOrDefault(i => programmes[i].Rules[0].When is AllOfClause { Parts: [PlaceClause, ..] }, -1);
        if (local >= 0)
            Time(
                "a local programme ends or changes, 2 thr.",
                () => anew += PopulationRun.Change(ledger, local, local % 2 == 0 ? null : programmes[local++], 2)
            );
        Console.WriteLine($"  ({anew:#,0} persons judged anew in all)");
    }

    /// <summary>
    /// The fastest and the median run, and the least processor time of a run: on a machine that others use, the last moves least.
    /// </summary>
    private static void Time(string name, Action run)
    {
        run();
        var (wall, processor) = (new double[Repeats], double.MaxValue);
        for (var i = 0; i < Repeats; i++)
        {
            var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            run();
            wall[i] = watch.Elapsed.TotalMilliseconds;
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
        }
        Array.Sort(wall);
        Console.WriteLine($"{name, -38} {wall[0], 8:0.00} ms {wall[Repeats / 2], 8:0.00} ms {processor, 8:0.0} ms");
    }

    /// <summary>People and programmes to measure.</summary>
    private sealed record Scale(string Name, int People, int Programmes, int Municipalities, double Municipal, double Prefectural)
    {
        /// <summary>Whether everybody's place is known.</summary>
        public bool ArePlacesKnown { get; init; } = true;

        /// <summary>A third of the programmes ask for legal form, size by law, places of business, acts and projects.</summary>
        public bool HasBusinesses { get; init; }
    }
}
