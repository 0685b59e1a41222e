using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Reads what a pack or a published version says of a programme into an entry of the catalogue.</summary>
internal static class EntryReader
{
    private const int LongestSummary = 120;
    private static readonly char[] Separators = ['|', ';', '；', '/', '／', '、', ',', '\n'];
    private static readonly string[] Borrowing = [Ds451.Interest, Ds451.LoanLimit, Ds451.Repayment];
    private static readonly string[] Lending = ["融資", "貸付", "ローン"];
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

    /// <summary>A line of the pack.</summary>
    public static CatalogueEntry Of(
        PackContent pack,
        ProgrammeRow row,
        IReadOnlyDictionary<string, PolicyRow> policies,
        IEnumerable<IndicatorRow> indicators,
        DateOnly day
    ) =>
        new(SupportCatalogue.ToProgramme(pack, row), day)
        {
            Address = row.Id,
            Summary = row.Summary,
            Owner = row.Owner,
            Division = row.Division,
            Regions = [Prefectures.Of(pack.Manifest.Municipality)],
            Purposes =
            [
                .. row
                    .Policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(id => policies[id].Title),
            ],
            Origin = "地域パック",
            Number = row.Number,
            Year = new FiscalYear(row.FiscalYear),
            CostThousandYen = row.CostThousandYen,
            IsNew = row.IsNew,
            ReprintOf = row.ReprintOf,
            Results = IndicatorSeries.Of(indicators),
            Source = row.Source,
        };

    /// <summary>What a version says, for any day on which it stands with its conditions.</summary>
    public static CatalogueEntry Of(CatalogueProgramme programme, PublishedVersion version)
    {
        string Text(string column) => version.Content[column];
        var from = version.Content.ValidFrom;
        return new CatalogueEntry(version.ToProgramme(programme.Key, from, null, null), from)
        {
            Version = version,
            // Numbers of lists hold anything; those that offices give are for people to read.
            Address = programme.Origin == ProgrammeOrigin.Authored ? programme.Key : programme.Id.ToString(),
            Summary = Short(
                Text(Ds451.Summary) is { Length: > 0 } summary ? summary
                : Text(Ds451.Subtitle) is { Length: > 0 } subtitle ? subtitle
                : Text(Ds451.Content)
            ),
            Owner = Text(Ds451.Owner),
            Division = Text(Ds451.Office),
            Regions = [.. Parts(Text(Ds451.Region)).Select(Region).Distinct()],
            Industries = Parts(Text(Ds451.Industry)),
            Purposes = Parts(Text(Ds451.Usage)),
            Limit = Amount(Text(Ds451.Limit)),
            Money = Money(Text),
            Opens = WrittenDay.ReadStart(Text(Ds451.From)),
            Closes = WrittenDay.ReadEnd(Text(Ds451.Until)),
            Updated = WrittenDay.ReadStart(Text(Ds451.Updated)).Date,
            Origin = programme.Origin == ProgrammeOrigin.Authored ? "担当が登録" : ListingReader.FormatWords(programme.OriginFormat),
            Format = programme.OriginFormat,
        };
    }

    /// <summary>Everything of a version that the search looks into.</summary>
    public static string SearchText(VersionContent content) => Fold(Searched.Select(c => content[c]));

    public static string Fold(IEnumerable<string> texts) => TextFold.Fold(string.Join('\n', texts.Where(t => t.Length > 0)));

    private static string[] Parts(string text) =>
        [
            .. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Region(string text) => AreaReader.Read(text).Is(out var code) ? Prefectures.Of(code) : text;

    /// <summary>Sources write 0 where there is no limit or none is known.</summary>
    private static Yen? Amount(string text) => MoneyText.TryParse(text, out var yen) && yen.Amount > 0 ? yen : null;

    /// <summary>What has an interest or is to be paid back is lent, whatever the columns of grants hold.</summary>
    private static MoneyKind Money(Func<string, string> text)
    {
        var kind = text(Ds451.Kind);
        if (Borrowing.Any(c => text(c).Length > 0) || Lending.Any(w => kind.Contains(w, StringComparison.Ordinal)))
            return MoneyKind.Lent;
        return kind.Contains("保証", StringComparison.Ordinal) ? MoneyKind.Guaranteed : MoneyKind.Given;
    }

    private static string Short(string text) => Letters.Shorten(text, LongestSummary);
}

/// <summary>The lines of a region pack on a day, in its order, reprints too.</summary>
internal sealed record PackEntriesOn(DateOnly Day) : Derived<PackContent, IReadOnlyList<CatalogueEntry>>
{
    internal override IReadOnlyList<CatalogueEntry> From(PackContent source)
    {
        var indicators = source.Rows<IndicatorRow>().ToLookup(i => i.Programme);
        var policies = source.Rows<PolicyRow>().ToDictionary(p => p.Id, StringComparer.Ordinal);
        return [.. source.Rows<ProgrammeRow>().Select(row => EntryReader.Of(source, row, policies, indicators[row.Id], Day))];
    }
}

/// <summary>The programmes of the stored catalogue that stand on a day, by their keys: the same for every region.</summary>
internal sealed record RecordedEntriesOn(DateOnly Day, TimeOnly? Hour = null) : Derived<CatalogueSnapshot, IReadOnlyList<CatalogueEntry>>
{
    internal override IReadOnlyList<CatalogueEntry> From(CatalogueSnapshot source) =>
        Hour is null
            ? [.. source.Programmes.Values.Select(r => r.On(Day, null)).OfType<CatalogueEntry>()]
            : [.. source.Get(new RecordedEntriesOn(Day)).Select(e => e with { Hour = Hour })];
}

/// <summary>The hours of a day at which the applications of a programme begin or end, in order.</summary>
internal sealed record HoursOn(DateOnly Day) : Derived<CatalogueSnapshot, IReadOnlyList<TimeOnly>>
{
    internal override IReadOnlyList<TimeOnly> From(CatalogueSnapshot source) =>
        [
            .. source
                .Get(new RecordedEntriesOn(Day))
                .SelectMany(e => new[] { e.From == Day ? e.FromTime : null, e.Until == Day ? e.UntilTime : null })
                .OfType<TimeOnly>()
                .Distinct()
                .Order(),
        ];

    /// <summary>The last of them that has struck, so that what is remembered changes only when something changes; null before.</summary>
    public static TimeOnly? Struck(RegionContext context) =>
        context.Time is { } now && context.Catalogue.Get(new HoursOn(context.Day)).Where(h => h <= now).ToArray() is [.., var last]
            ? last
            : null;
}
