using Okoshi.App.Japanese;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// Which version of a programme stands on which day, and since when we know: a log of periods that is only added to.
/// An open-ended version ends by itself on the day before the next one begins; every other overlap is refused.
/// </summary>
public static class ProgrammeTimeline
{
    /// <summary>The period that stands on a day as it was known at an instant; null when none does.</summary>
    public static ProgrammePeriod? At(IEnumerable<ProgrammePeriod> periods, DateOnly day, DateTimeOffset? knownAt) =>
        periods.FirstOrDefault(p => p.WasKnownAt(knownAt) && p.StandsOn(day));

    /// <summary>Lets a version stand from one day to another.</summary>
    /// <param name="programme">The programme with its versions and all its periods.</param>
    /// <param name="version">The version, with its days and the version that it corrects.</param>
    /// <param name="now">When this becomes known.</param>
    /// <exception cref="FormProblemsException">The days overlap those of another version; nothing was changed.</exception>
    public static void Publish(CatalogueProgramme programme, ProgrammeVersion version, DateTimeOffset now)
    {
        if (version.ValidTo < version.ValidFrom)
            throw new FormProblemsException(
                "ValidTo",
                $"終わりの日（{Day(version.ValidTo.Value)}）が、始まりの日（{Day(version.ValidFrom)}）より前です。始まりの日か、それより後の日にしてください。"
            );
        var (standing, kept) = Kept(programme, version);
        if (ClashOf(programme, version) is { } clash)
            throw new FormProblemsException([clash]);
        foreach (var period in standing.Except(kept))
            period.SupersededAt = now;
        foreach (var period in kept.Where(p => Overlap(p, version)))
            Shorten(programme, period, version.ValidFrom.AddDays(-1), now);
        Add(programme, version.Id, version.ValidFrom, version.ValidTo, now);
    }

    /// <summary>How the days of a version clash with those of another one of its programme; null when they do not.</summary>
    public static FieldProblem? ClashOf(CatalogueProgramme programme, ProgrammeVersion version)
    {
        return Kept(programme, version).Kept.Where(p => Overlap(p, version) && !EndsBefore(p, version)).MinBy(p => p.ValidFrom) is { } other
            ? new FieldProblem("ValidFrom", Clash(programme, version, other))
            : null;
    }

    /// <summary>The periods that stand, and those of them that a version leaves: all but those of the one that it corrects.</summary>
    private static (ProgrammePeriod[] Standing, ProgrammePeriod[] Kept) Kept(CatalogueProgramme programme, ProgrammeVersion version)
    {
        var corrected = version.Corrects is { } number
            ? programme.Versions.FirstOrDefault(v => v.Number == number)?.Id
                ?? throw new FormProblemsException("Corrects", $"訂正する第{number}版がありません。")
            : (Guid?)null;
        var standing = programme.Periods.Where(p => p.SupersededAt is null).ToArray();
        return (standing, [.. standing.Where(p => p.VersionId != corrected)]);
    }

    /// <summary>Ends a programme: no version stands after the day.</summary>
    /// <exception cref="FormProblemsException">It has ended already, or never stood on that day.</exception>
    public static void End(CatalogueProgramme programme, DateOnly last, DateTimeOffset now)
    {
        var after = programme.Periods.Where(p => p.SupersededAt is null && !(p.ValidTo <= last)).ToArray();
        if (after.Length == 0)
            throw new FormProblemsException(
                "Last",
                $"この制度は、{Day(last)} より前に終わっています。終わりの日を早めるときは、それより前の日にしてください。"
            );
        if (programme.Periods.Where(p => p.SupersededAt is null).Min(p => p.ValidFrom) > last)
            throw new FormProblemsException(
                "Last",
                $"この制度は、{Day(last)} にはまだ始まっていません。始まりの日か、それより後の日にしてください。"
            );
        foreach (var period in after)
        {
            if (period.ValidFrom > last)
                period.SupersededAt = now;
            else
                Shorten(programme, period, last, now);
        }
    }

    private static void Shorten(CatalogueProgramme programme, ProgrammePeriod period, DateOnly last, DateTimeOffset now)
    {
        period.SupersededAt = now;
        Add(programme, period.VersionId, period.ValidFrom, last, now);
    }

    private static void Add(CatalogueProgramme programme, Guid version, DateOnly from, DateOnly? to, DateTimeOffset now) =>
        programme.Periods.Add(
            new ProgrammePeriod
            {
                Id = Guid.CreateVersion7(now),
                ProgrammeId = programme.Id,
                VersionId = version,
                ValidFrom = from,
                ValidTo = to,
                RecordedAt = now,
            }
        );

    private static bool Overlap(ProgrammePeriod period, ProgrammeVersion version) =>
        period.ValidFrom <= (version.ValidTo ?? DateOnly.MaxValue) && !(period.ValidTo < version.ValidFrom);

    /// <summary>An open-ended version gives way to one that begins later.</summary>
    private static bool EndsBefore(ProgrammePeriod period, ProgrammeVersion version) =>
        period.ValidTo is null && period.ValidFrom < version.ValidFrom;

    private static string Clash(CatalogueProgramme programme, ProgrammeVersion version, ProgrammePeriod other)
    {
        var number = programme.Versions.First(v => v.Id == other.VersionId).Number;
        return $"期間（{Day(version.ValidFrom)} から {(version.ValidTo is { } to ? Day(to) + " まで" : "期限なし")}）が、"
            + $"第{number}版の期間（{Day(other.ValidFrom)} から {(other.ValidTo is { } end ? Day(end) + " まで" : "期限なし")}）と重なっています。"
            + $"同じ日に使える版は一つだけです。始まりと終わりの日を直すか、第{number}版の訂正として出してください。";
    }

    private static string Day(DateOnly day) => Wareki.Date(day);
}
