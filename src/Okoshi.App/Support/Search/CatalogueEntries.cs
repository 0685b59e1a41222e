using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Search;

/// <summary>Makes the entries of the search from what the pack and the stored catalogue hold.</summary>
internal static class CatalogueEntries
{
    private const int LongestSummary = 120;
    private static readonly char[] Separators = ['|', ';', '；', '/', '／', '、', ',', '\n'];
    private static readonly string[] Searched =
    [
        Ds451.Title,
        Ds451.Subtitle,
        Ds451.Owner,
        Ds451.Summary,
        Ds451.Content,
        Ds451.Target,
        Ds451.Usage,
        Ds451.Region,
        Ds451.Industry,
        Ds451.Keywords,
        Ds451.Trouble,
        Ds451.Kind,
        Ds451.Office,
        Ds451.Disaster,
    ];

    internal static CatalogueEntry Of(ProgrammeListItem item, MunicipalityCode municipality) =>
        new()
        {
            Key = item.Programme.Id,
            Address = item.Programme.Id,
            Title = item.Programme.Title,
            Summary = item.Programme.Summary,
            Owner = item.Programme.Owner,
            Division = item.Programme.Division,
            Serves = item.Serves,
            Regions = [PrefectureNames.Of(municipality)],
            Purposes = [.. item.Policies.Select(p => p.Title)],
            Origin = "地域パック",
            Confirmation = item.Confirmation,
            HasRule = item.HasRule,
            Pack = item,
            Text = Fold([
                item.Programme.Title,
                item.Programme.Owner,
                item.Programme.Summary,
                item.Programme.Division,
                .. item.Policies.Select(p => p.Title),
                .. item.Results.Select(r => r.Label),
            ]),
        };

    /// <summary>A programme of the stored catalogue that stands on a day.</summary>
    public static CatalogueEntry Of(StandingProgramme standing, DateOnly day)
    {
        var (version, programme) = (standing.Version!, standing.Programme);
        string Text(string column) => version.Texts.GetValueOrDefault(column, "");
        return new CatalogueEntry
        {
            Key = programme.Id,
            // Numbers of lists hold anything; those that offices give are for people to read.
            Address =
                standing.Recorded!.Origin == ProgrammeOrigin.Authored
                    ? Uri.EscapeDataString(programme.Id)
                    : standing.Recorded.Id.ToString(),
            Title = version.Title,
            Summary = Short(
                Text(Ds451.Summary) is { Length: > 0 } summary ? summary
                : Text(Ds451.Subtitle) is { Length: > 0 } subtitle ? subtitle
                : Text(Ds451.Content)
            ),
            Owner = Text(Ds451.Owner),
            Division = Text(Ds451.Office),
            Serves = version.Serves,
            Regions = [.. Parts(Text(Ds451.Region)).Select(Region).Distinct()],
            Industries = Parts(Text(Ds451.Industry)),
            Purposes = Parts(Text(Ds451.Usage)),
            Limit = Amount(Text(Ds451.Limit)),
            From = ListingDay.Of(Text(Ds451.From)),
            Until = ListingDay.Of(Text(Ds451.Until)),
            Updated = ListingDay.Of(Text(Ds451.Updated)),
            Origin = OriginWords(standing.Recorded),
            Format = standing.Recorded.OriginFormat,
            Confirmation = programme.ConfirmationOn(day),
            HasRule = programme.RuleOn(day) is not null,
            Text = Fold(Searched.Select(Text)),
        };
    }

    /// <summary>Where a programme comes from, in words.</summary>
    public static string OriginWords(CatalogueProgramme programme) =>
        programme.Origin == ProgrammeOrigin.Authored ? "担当が登録" : ListingReader.FormatWords(programme.OriginFormat);

    private static string Fold(IEnumerable<string> texts) => TextFold.Fold(string.Join('\n', texts.Where(t => t.Length > 0)));

    private static string[] Parts(string text) =>
        [
            .. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Region(string text) => MunicipalityCode.TryParse(text, out var code) ? PrefectureNames.Of(code) : text;

    /// <summary>Sources write 0 where there is no limit or none is known.</summary>
    private static Yen? Amount(string text) => MoneyText.TryParse(text, out var yen) && yen.Amount > 0 ? yen : null;

    private static string Short(string text) => text.Length <= LongestSummary ? text : text[..LongestSummary] + "…";
}

/// <summary>The programmes of a region pack as the search shows them on a day.</summary>
internal sealed record PackEntriesOn(DateOnly Day) : Derived<PackContent, IReadOnlyList<CatalogueEntry>>
{
    internal override IReadOnlyList<CatalogueEntry> From(PackContent source) =>
        [.. ListProgrammes.OfPack(source, Day).Select(p => CatalogueEntries.Of(p, source.Manifest.Municipality))];
}
