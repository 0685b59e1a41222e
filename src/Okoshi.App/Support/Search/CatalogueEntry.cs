using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

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

/// <summary>目録の一件 A programme as the search of the catalogue shows it, from wherever it came.</summary>
public sealed record CatalogueEntry
{
    /// <summary>Number of the programme.</summary>
    public required string Key { get; init; }

    /// <summary>Last part of the address of its page.</summary>
    public required string Address { get; init; }

    public required string Title { get; init; }
    public string Summary { get; init; } = "";
    public string Owner { get; init; } = "";
    public string Division { get; init; } = "";
    public ServesKind Serves { get; init; }

    /// <summary>Prefectures, or 全国; empty where nothing is said.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<string> Industries { get; init; } = [];

    /// <summary>What it may be used for, in the words of its source.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Highest amount; null where it is not written as one.</summary>
    public Yen? Limit { get; init; }

    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Day on which its source last changed it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Where it comes from: 地域パック, 担当が登録, jGrants …</summary>
    public required string Origin { get; init; }

    /// <summary>Format of the list that it came from; empty for the others.</summary>
    public string Format { get; init; } = "";

    public ConfirmationState Confirmation { get; init; }

    /// <summary>Its conditions can be judged; false means that they need reading.</summary>
    public bool HasRule { get; init; }

    /// <summary>The programme of the region pack with cost and results; null for the others.</summary>
    public ProgrammeListItem? Pack { get; init; }

    /// <summary>Everything that the search looks into, folded.</summary>
    internal string Text { get; init; } = "";

    /// <summary>How its applications stand. Without any date nobody knows.</summary>
    public Reception On(DateOnly day) =>
        (From, Until) switch
        {
            (null, null) => Reception.Unstated,
            ({ } from, _) when from > day => Reception.Coming,
            (_, { } until) when until < day => Reception.Closed,
            _ => Reception.Open,
        };

    /// <summary>The days in words; empty where nothing is said.</summary>
    public string Days =>
        (From, Until) switch
        {
            (null, null) => "",
            ({ } from, { } until) => $"{Wareki.Date(from)}〜{Wareki.Date(until)}",
            ({ } from, null) => $"{Wareki.Date(from)}から",
            (null, { } until) => $"{Wareki.Date(until)}まで",
        };
}
