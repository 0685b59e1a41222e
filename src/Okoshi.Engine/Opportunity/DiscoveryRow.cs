using System.Globalization;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Makes a row of evidence from a number and the line that it must lie above or below.</summary>
internal static class DiscoveryRow
{
    public static Evidence Of(
        EvidenceKind kind,
        string key,
        Remark what,
        Computed value,
        string unit,
        Remark period,
        Expectation expect,
        Threshold threshold,
        Remark meaning
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
            Threshold = threshold.Value,
            Verdict = (value.Value, expect) switch
            {
                (null, _) => Verdict.Unknown,
                ({ } v, Expectation.Below) => (v < threshold.Value).ToVerdict(),
                ({ } v, _) => (v > threshold.Value).ToVerdict(),
            },
            Meaning = meaning,
            Note = value.Reason,
            Sources = value.Sources,
            Rule = threshold.Source,
        };

    /// <summary>A year as a period.</summary>
    public static Remark Year(int year) => new EvidenceNote.InYear(year.ToString(CultureInfo.InvariantCulture));
}
