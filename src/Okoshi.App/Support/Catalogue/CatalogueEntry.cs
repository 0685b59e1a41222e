using System.Text.Json.Serialization;
using Okoshi.App.Japanese;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>受付 How the applications of a programme stand on a day.</summary>
public enum Reception
{
    /// <summary>受付中</summary>
    Open,

    /// <summary>日付の記載なし Unknown, which is not closed.</summary>
    Unstated,

    /// <summary>これから</summary>
    Coming,

    /// <summary>受付終了</summary>
    Closed,
}

/// <summary>One indicator of a programme with what is printed for each year; a year without print is not in it.</summary>
public sealed record IndicatorSeries(int Order, string Label, IReadOnlyList<IndicatorRow> Years)
{
    internal static IReadOnlyList<IndicatorSeries> Of(IEnumerable<IndicatorRow> indicators) =>
        [
            .. indicators
                .GroupBy(i => (i.Order, i.Label))
                .OrderBy(g => g.Key.Order)
                .Select(g => new IndicatorSeries(g.Key.Order, g.Key.Label, [.. g.OrderBy(i => i.FiscalYear)])),
        ];
}

/// <summary>
/// 目録の一件 A programme on a day as everybody sees it, wherever it comes from: the region pack, an office, an imported list. Lists, search,
/// pages, API and commands all show this one.
/// </summary>
/// <param name="Programme">As the Engine judges it.</param>
/// <param name="Day">The day on which it is looked at.</param>
public sealed record CatalogueEntry([property: JsonIgnore] SupportProgramme Programme, DateOnly Day)
{
    /// <summary>制度番号.</summary>
    public string Key => Programme.Id;

    /// <summary>By what its page is found: its number, or for a list's programme the id of its record.</summary>
    public required string Address { get; init; }

    public string Title => Programme.Title;

    public string Summary { get; init; } = "";

    public string Owner { get; init; } = "";

    public string Division { get; init; } = "";

    public ServesKind Serves => Programme.Serves;

    /// <summary>Prefectures, or 全国; empty where nothing is said.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<string> Industries { get; init; } = [];

    /// <summary>What it may be used for, in the words of its source; for the pack's, its policies.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Highest amount; null where it is not written as one.</summary>
    public Yen? Limit { get; init; }

    /// <summary>Whether its money is given, lent or guaranteed, as far as the columns of its source tell.</summary>
    public MoneyKind Money { get; init; }

    /// <summary>Time of the day at which it is looked at; null looks at the day as a whole.</summary>
    [JsonIgnore]
    public TimeOnly? Hour { get; init; }

    /// <summary>When applications begin, as it is written.</summary>
    [JsonIgnore]
    public WrittenDay Opens { get; init; } = WrittenDay.None;

    /// <summary>When applications end, as it is written.</summary>
    [JsonIgnore]
    public WrittenDay Closes { get; init; } = WrittenDay.None;

    /// <summary>Applications are taken at any time (随時), without days.</summary>
    internal bool IsAnytime => From is null && Until is null && (Opens.IsAnytime || Closes.IsAnytime);

    public DateOnly? From => Opens.Date;

    /// <summary>Hour of that day in Japan; null where the day counts from its beginning.</summary>
    public TimeOnly? FromTime => Opens.Time;

    /// <summary>Words beside the beginning, such as 随時.</summary>
    public string FromWords => Opens.Words;

    public DateOnly? Until => Closes.Date;

    /// <summary>Hour of that day in Japan; null where the day counts to its end.</summary>
    public TimeOnly? UntilTime => Closes.Time;

    /// <summary>Words beside the end, such as 必着 or 予算に達し次第終了.</summary>
    public string UntilWords => Closes.Words;

    /// <summary>How its applications stand. Without any date nobody knows.</summary>
    public Reception Reception =>
        (From, Until) switch
        {
            (null, null) => IsAnytime ? Reception.Open : Reception.Unstated,
            ({ } from, _) when from > Day || (from == Day && Hour < FromTime) => Reception.Coming,
            (_, { } until) when until < Day || (until == Day && Hour >= UntilTime) => Reception.Closed,
            _ => Reception.Open,
        };

    /// <summary>On the last day: until when; empty on all others.</summary>
    public string LastCall =>
        Until != Day || Reception != Reception.Open ? ""
        : UntilTime is { } time ? $"{JapanTime.Hour(time)}まで"
        : "この日まで";

    /// <summary>Day on which its source last changed it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Where it comes from: 地域パック, 担当が登録, jGrants …</summary>
    public required string Origin { get; init; }

    /// <summary>Format of the list that it came from; empty for the others.</summary>
    public string Format { get; init; } = "";

    /// <summary>年度 in which its content was last confirmed; null when never.</summary>
    public FiscalYear? LastConfirmed => Programme.LastConfirmed;

    public ConfirmationState Confirmation => Programme.ConfirmationOn(Day);

    /// <summary>Its conditions can be judged; false means that they need reading.</summary>
    public bool HasRule => Programme.RuleOn(Day) is not null;

    /// <summary>
    /// It came with a list, and nobody has confirmed conditions of it: that it is there says nothing about who can use it.
    /// </summary>
    public bool IsUnconfirmedImport => Format.Length > 0 && !HasRule;

    /// <summary>Number of its version; null for a programme of the region pack.</summary>
    public int? VersionNumber => Version?.Number;

    /// <summary>Number in the printed report; null for what is printed nowhere.</summary>
    public int? Number { get; init; }

    /// <summary>年度 of the print.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>事業費（千円） as printed for that year.</summary>
    public long? CostThousandYen { get; init; }

    /// <summary>新規 in the year of the print.</summary>
    public bool IsNew { get; init; }

    /// <summary>再掲 Key of the programme that this line of the report prints once more; empty for all others.</summary>
    public string ReprintOf { get; init; } = "";

    /// <summary>Indicators with every year as printed.</summary>
    public IReadOnlyList<IndicatorSeries> Results { get; init; } = [];

    /// <summary>Where the pack has it from; null for what is printed nowhere.</summary>
    public SourceRef? Source { get; init; }

    /// <summary>What stands of it; null for a programme of the region pack.</summary>
    [JsonIgnore]
    public PublishedVersion? Version { get; init; }

    /// <summary>Names what was judged in receipts: the version, or the pack.</summary>
    [JsonIgnore]
    public string VersionName => Version?.Id.ToString() ?? "pack";

    /// <summary>The days and hours of the applications with the words beside them; empty where nothing is said.</summary>
    public string Days =>
        (Opens.Readable, Closes.Readable) switch
        {
            ("", "") => "",
            (var from, "") => From is null ? from : $"{from}から",
            ("", var until) => Until is null ? until : $"{until}まで",
            var (from, until) when Until is null => from == until ? until : $"{from}{(From is null ? "" : "から")}（{until}）",
            var (from, until) => $"{from}〜{until}",
        };

    /// <summary>An organisation writes it.</summary>
    [JsonIgnore]
    public bool IsTakenOver => OrganizationId is not null;

    /// <summary>Organisation whose members write it; null for the others.</summary>
    internal Guid? OrganizationId { get; init; }

    /// <summary>Everything that the search looks into, folded.</summary>
    internal string SearchText =>
        Version?.SearchText ?? EntryReader.Fold([Title, Owner, Summary, Division, .. Purposes, .. Results.Select(r => r.Label)]);
}
