using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>根拠 One thing that was looked at, what was found, and whether it speaks for the business.</summary>
public sealed record Evidence
{
    /// <summary>What is measured.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Key of the data: a division letter, <c>basis:division</c>, a figure or a project.</summary>
    public required string Ref { get; init; }

    /// <summary>What was looked at.</summary>
    public required Remark What { get; init; }

    /// <summary>The value found; null when it is not known.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Unit of value and threshold.</summary>
    public required string Unit { get; init; }

    /// <summary>Period of the value.</summary>
    public required Remark Period { get; init; }

    /// <summary>What the value must be.</summary>
    public required Expectation Expect { get; init; }

    /// <summary>What it is compared with.</summary>
    public required decimal? Threshold { get; init; }

    /// <summary>Whether the evidence holds; Unknown when the value is missing or doubtful.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What it means when it holds.</summary>
    public required Remark Meaning { get; init; }

    /// <summary>Why the value is not known, or a caveat to it; else <see cref="Remark.None"/>.</summary>
    public required Remark Note { get; init; }

    /// <summary>Sources of the value.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }

    /// <summary>Where the threshold and the link to the business come from.</summary>
    public required SourceRef Rule { get; init; }

    /// <summary>True when it can prove a need; a project, an estimate, a resource or a cross-check alone cannot.</summary>
    public bool CanProveNeed =>
        Kind
            is EvidenceKind.LocationQuotient
                or EvidenceKind.NeighbourRatio
                or EvidenceKind.Statistic
                or EvidenceKind.PeerLevel
                or EvidenceKind.PeerPlaces
                or EvidenceKind.Outlook;

    /// <summary>True when it proves a need.</summary>
    public bool ProvesNeed => CanProveNeed && Verdict == Verdict.Met;
}
