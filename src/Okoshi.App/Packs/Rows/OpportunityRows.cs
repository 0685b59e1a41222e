using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs.Rows;

/// <summary>A business that a person could start: a JSIC small class with a name that people understand.</summary>
[PackTable("opportunity/businesses")]
public sealed class BusinessRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string PlainTitle { get; init; } = "";
    public IndustryCode Industry { get; init; }

    [RequiredCell]
    public string Jsic { get; init; } = "";

    [RequiredCell]
    public string JsicName { get; init; } = "";

    [RequiredCell]
    public string Summary { get; init; } = "";

    [RefersTo(typeof(InterestRow))]
    public string Interests { get; init; } = "";
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>Which data show that a business is needed here.</summary>
[PackTable("opportunity/drivers")]
public sealed class DriverRow : SourcedRow
{
    [RefersTo(typeof(BusinessRow))]
    public string Business { get; init; } = "";

    [OneOf("gap", "quotient", "statistic", "strategy")]
    public string Kind { get; init; } = "";

    [RequiredCell]
    public string Ref { get; init; } = "";

    [OneOf("below", "above", "present")]
    public string Expect { get; init; } = "";
    public decimal? Threshold { get; init; }

    [RequiredCell]
    public string Reason { get; init; } = "";

    public override IEnumerable<RowFault> Faults()
    {
        if (Kind is "gap" or "quotient" && !(IndustryCode.TryParse(Ref.Split(':')[^1], out var industry) && !industry.IsTotal))
            yield return new RowFault(
                "ref",
                $"「{Ref}」は産業として読み取れません",
                "gap には E、quotient には workers:E のような大分類が必要です",
                "書き方を直してください"
            );
        if (Expect != "present" && Threshold is null)
            yield return new RowFault(
                "threshold",
                "しきい値が空欄です",
                "below と above にはくらべる値が必要です",
                "しきい値を入れてください"
            );
    }
}

[PackTable("opportunity/weights")]
public sealed class WeightRow : SourcedRow
{
    [
        KeyCell,
        OneOf(
            "gap",
            "trend",
            "demand",
            "strategy",
            "viability",
            "level",
            "relatedness",
            "peer-trend",
            "outlook",
            "labour",
            "income",
            "purchases",
            "resources"
        )
    ]
    public string Part { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal Points { get; init; }

    /// <summary>The measure at which the part earns all its points; empty for a part that cannot be computed yet.</summary>
    public decimal? FullAt { get; init; }
    public string Reason { get; init; } = "";
}
