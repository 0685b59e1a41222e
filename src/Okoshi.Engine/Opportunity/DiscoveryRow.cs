using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Makes a row of evidence from a number and the line that it must lie above or below.</summary>
internal static class DiscoveryRow
{
    private static readonly SourceRef Usual = new(
        "okoshi-assumptions",
        "統計から機会を見つける表",
        Quality.Assumed,
        "5%を超える差を「足りない」「多い」とみる"
    );

    public static Evidence Of(
        EvidenceKind kind,
        string key,
        string what,
        Computed value,
        string unit,
        string period,
        Expectation expect,
        decimal threshold,
        string meaning
    ) =>
        new()
        {
            Kind = kind,
            Ref = key,
            What = what,
            Value = value.Value,
            Unit = unit,
            Period = period,
            Expect = expect,
            Threshold = threshold,
            Verdict = (value.Value, expect) switch
            {
                (null, _) => Verdict.Unknown,
                ({ } v, Expectation.Below) => (v < threshold).ToVerdict(),
                ({ } v, _) => (v > threshold).ToVerdict(),
            },
            Meaning = meaning,
            Note = value.Reason,
            Sources = value.Sources,
            Rule = Usual,
        };
}
