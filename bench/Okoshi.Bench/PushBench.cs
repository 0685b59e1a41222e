using System.Diagnostics;
using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Support;
using Okoshi.Engine.Push;

namespace Okoshi.Bench;

/// <summary>
/// Push runs over drawn persons of a region pack: person by person with three explained matches, person by person without,
/// and the whole audience at once.
/// </summary>
internal static class PushBench
{
    /// <summary>Persons that are matched one by one at most; more are extrapolated.</summary>
    private const int Sample = 2_000;

    private static readonly DateOnly Day = new(2026, 11, 1);

    public static int Run(string folder)
    {
        var pack = PackReader.Read(folder).Content ?? throw new InvalidOperationException($"{folder} はパックとして読めません。");
        var push = new ProposeToAudience(RegionContext.Of(pack, Day));
        push.Run(push.Draw(2_000, 1), default);
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
        {
            var members = push.Draw(count, 1);
            var run = Timed($"{count:#,0}: whole run, {Environment.ProcessorCount} threads", () => push.Run(members, default));
            var matcher = new Matcher(run.Context);
            var sample = members.Take(Sample).ToArray();
            Extrapolated("  person by person, three explained", count, sample, m => matcher.Rank(m, 3));
            Extrapolated("  person by person, only chosen", count, sample, m => matcher.Propose(m));
            var support = Timed(
                "  of the whole run: counting",
                () => AudienceSupport.Count(matcher, members, index => PopulationRun.CountEach(index, Environment.ProcessorCount))
            );
            var places = sample.Select((member, i) => (member, i)).ToDictionary(p => p.member, p => p.i);
            Extrapolated("  of the whole run: choosing", count, sample, m => matcher.Propose(support, places[m]));
            Extrapolated("  explaining a kept proposal", count, sample, m => matcher.Propose(support, places[m]).Explain());
            var same = sample
                .Select((m, i) => (Alone: matcher.Propose(m), Together: matcher.Propose(support, i)))
                .All(p =>
                    p.Alone.Offer == p.Together.Offer
                    && p.Alone.Parts.SequenceEqual(p.Together.Parts)
                    && p.Alone.RunnersUp.SequenceEqual(p.Together.RunnersUp)
                );
            Console.WriteLine(
                $"  {matcher.Context.Offers.Count} opportunities, {matcher.Context.Programmes.Count} programmes; proposals {(same ? "the same" : "DIFFERENT")}"
            );
        }
        return 0;
    }

    private static T Timed<T>(string name, Func<T> run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var result = run();
        Console.WriteLine(
            $"{name, -46} {watch.Elapsed.TotalMilliseconds, 10:0} ms, memory {GC.GetTotalMemory(forceFullCollection: false) / 1e6, 6:0} MB"
        );
        return result;
    }

    private static void Extrapolated(string name, int count, AudienceMember[] sample, Func<AudienceMember, object> match)
    {
        var watch = Stopwatch.StartNew();
        foreach (var member in sample)
            match(member);
        Console.WriteLine(
            $"{name, -46} {watch.Elapsed.TotalMilliseconds * count / sample.Length, 10:0} ms on one thread{(sample.Length < count ? $" (from {sample.Length:#,0})" : "")}"
        );
    }
}
