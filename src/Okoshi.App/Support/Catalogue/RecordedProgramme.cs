using Okoshi.App.Imports;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A published version, read once: it never changes, and keeps what is read out of its texts.</summary>
/// <param name="id">Version.</param>
/// <param name="number">Its number.</param>
/// <param name="content">What it says.</param>
/// <param name="conditions">Its conditions, amount and ties, typed.</param>
public sealed class PublishedVersion(Guid id, int number, VersionContent content, ProgrammeConditions conditions)
{
    private CatalogueEntry? entry;
    private string? searchText;

    public Guid Id => id;

    public int Number => number;

    public VersionContent Content => content;

    public ProgrammeConditions Conditions => conditions;

    /// <summary>Texts by column of DS-451-4.</summary>
    public IReadOnlyDictionary<string, string> Texts => content.Texts;

    /// <summary>When it became known.</summary>
    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>File that it was read from; empty for authored ones.</summary>
    public string SourceFile { get; private init; } = "";

    internal string SearchText => searchText ??= EntryReader.SearchText(content);

    /// <summary>A stored version; what cannot be used of its conditions is told in <paramref name="problems"/>.</summary>
    /// <param name="name">Name of the conditions in messages.</param>
    /// <param name="key">Key of the programme.</param>
    /// <param name="version">The version.</param>
    /// <param name="problems">Takes every fault.</param>
    internal static PublishedVersion Read(string name, string key, ProgrammeVersion version, List<ImportProblem> problems) =>
        new(version.Id, version.Number, VersionContent.Of(version), ConditionsDocument.Read(name, version.Conditions, key, null, problems))
        {
            PublishedAt = version.PublishedAt ?? version.SavedAt,
            SourceFile = version.SourceFile,
        };

    /// <summary>As the Engine judges it.</summary>
    internal SupportProgramme ToProgramme(string key, DateOnly from, DateOnly? to, int? confirmed)
    {
        var citation = conditions.Citation ?? new Citation(content.Title, "", "", content[Ds451.Url]);
        IReadOnlyList<ProgrammeRule> rules =
            conditions.When is { } when && conditions.Purpose is { } purpose
                ? [new ProgrammeRule(from, to, purpose, when) { Declarations = conditions.Declarations }]
                : [];
        return new SupportProgramme(
            key,
            content.Title,
            content.Serves,
            confirmed is { } year ? new FiscalYear(year) : null,
            rules,
            citation
        )
        {
            Terms = conditions.Terms,
            // A list tells its conditions in its text: nobody has read them yet, which is not that there are none.
            Unread = SourceFile.Length > 0 ? "一覧から取り込んだままで、対象者の条件は、まだだれも確かめていません" : "",
        };
    }

    /// <summary>As everybody sees it in a period. Its texts are taken apart once for all days.</summary>
    internal CatalogueEntry On(DateOnly day, CatalogueProgramme programme, ProgrammePeriod period, int? confirmed)
    {
        entry ??= EntryReader.Of(programme, this);
        var judged = ToProgramme(programme.Key, period.ValidFrom, period.ValidTo, confirmed);
        return entry with
        {
            Day = day,
            // Whose it is may change while what it says does not.
            OrganizationId = programme.OrganizationId,
            Programme = judged.WithTerms(
                judged.Terms with
                {
                    // 随時 has no days: it is open as long as the version stands.
                    OpenFrom = judged.Terms.OpenFrom ?? entry.From ?? (entry.IsAnytime ? period.ValidFrom : null),
                    OpenUntil = judged.Terms.OpenUntil ?? entry.Until,
                    Money = judged.Terms.Money == MoneyKind.Given ? entry.Money : judged.Terms.Money,
                }
            ),
        };
    }
}

/// <summary>A programme of the catalogue with everything that was ever recorded of it.</summary>
/// <param name="Programme">Its record.</param>
/// <param name="Periods">When which version stood.</param>
/// <param name="Confirmations">For which fiscal years it was confirmed.</param>
/// <param name="Versions">Every published version, the periods' among them.</param>
public sealed record RecordedProgramme(
    CatalogueProgramme Programme,
    IReadOnlyList<ProgrammePeriod> Periods,
    IReadOnlyList<ProgrammeConfirmation> Confirmations,
    IReadOnlyDictionary<Guid, PublishedVersion> Versions
)
{
    /// <summary>Whether anything was known of it at an instant; null asks for now.</summary>
    internal bool WasKnownAt(DateTimeOffset? instant) => Periods.Any(p => p.WasKnownAt(instant));

    /// <summary>As it stands on a day, and was known at an instant; null when no version does.</summary>
    internal CatalogueEntry? On(DateOnly day, DateTimeOffset? knownAt)
    {
        if (ProgrammeTimeline.At(Periods, day, knownAt) is not { } period)
            return null;
        var confirmed = Confirmations.Where(c => knownAt is null || c.RecordedAt <= knownAt).Select(c => (int?)c.FiscalYear).Max();
        return Versions[period.VersionId].On(day, Programme, period, confirmed);
    }

    /// <summary>What stood last, for a programme that has ended or has not begun.</summary>
    internal CatalogueEntry Last(DateOnly day)
    {
        var period = Periods.Where(p => p.WasKnownAt(null)).MaxBy(p => p.ValidFrom) ?? Periods.MaxBy(p => p.RecordedAt)!;
        return Versions[period.VersionId].On(day, Programme, period, null);
    }
}
