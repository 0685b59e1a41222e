using System.Diagnostics;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>Registered persons: a whole evaluation beside following one person or one programme, and the memory that is held.</summary>
internal static class RegisteredBench
{
    private const int Repeats = 7;

    public static int Run()
    {
        Measure(1_000, 150);
        foreach (
            var (people, programmes) in new[]
            {
                (1_000, 150),
                (10_000, 150),
                (100_000, 150),
                (100_000, 2_000),
                (10_000, 20_000),
                (100_000, 20_000),
            }
        )
            Measure(people, programmes);
        return 0;
    }

    private static void Measure(int count, int programmes)
    {
        var columns = SupportPopulation.Draw(count, 40, placesKnown: true, hasBusinesses: false);
        var random = new SeededRandom(3);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var people = Enumerable.Range(0, count).ToDictionary(_ => Guid.NewGuid(), columns.ApplicantAt);
        var catalogue = Standing(new SupportProgrammes(1).Draw(programmes, 40, 0.8, 0.15), programmes);
        var standing = new RegisteredLedger(people, catalogue, SupportPopulation.Day, Environment.ProcessorCount);
        Console.WriteLine(
            $"== {count:#,0} persons, {programmes:#,0} programmes: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB"
        );
        var ids = people.Keys.ToArray();
        Time(
            "whole evaluation",
            () => standing = new RegisteredLedger(people, catalogue, SupportPopulation.Day, Environment.ProcessorCount)
        );
        Time(
            "one person changes",
            () =>
                standing.Follow(
                    new Dictionary<Guid, Applicant?> { [ids[random.NextBelow(count)]] = columns.ApplicantAt(random.NextBelow(count)) },
                    catalogue
                )
        );
        var draws = new SupportProgrammes(77);
        Time(
            "one programme changes",
            () =>
                standing.Follow(
                    new Dictionary<Guid, Applicant?>(),
                    catalogue = [Standing(draws.Draw(1, 40, 0, 0), random.NextBelow(int.MaxValue))[0], .. catalogue.Skip(1)]
                )
        );
        Console.WriteLine($"  ({standing.Evaluations - 1} of {2 * (Repeats + 1)} changes evaluated everything anew)");
        GC.KeepAlive(people);
    }

    /// <summary>Programmes as published versions, each with a number of its own.</summary>
    private static CatalogueEntry[] Standing(SupportProgramme[] programmes, int seed) =>
        [
            .. programmes.Select(
                (p, i) =>
                    new CatalogueEntry(p, SupportPopulation.Day)
                    {
                        Address = p.Id,
                        Origin = "bench",
                        Version = new PublishedVersion(
                            new Guid(seed, (short)(i >> 16), (short)i, new byte[8]),
                            1,
                            new VersionContent(new Dictionary<string, string>(), p.Serves, "{}", SupportPopulation.Day, null),
                            ProgrammeConditions.None
                        ),
                    }
            ),
        ];

    private static void Time(string name, Action run)
    {
        run();
        var times = new double[Repeats];
        for (var i = 0; i < Repeats; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine($"  {name, -24} fastest {times[0], 8:0.00} ms   median {times[Repeats / 2], 8:0.00} ms");
    }
}
