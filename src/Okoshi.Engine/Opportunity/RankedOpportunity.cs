namespace Okoshi.Engine.Opportunity;

/// <summary>機会 A business that the data show to be missing here, with its evidence and its score as a range.</summary>
public sealed record RankedOpportunity
{
    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The business.</summary>
    public required StartableBusiness Business { get; init; }

    /// <summary>The parts in the order of the weights.</summary>
    public required IReadOnlyList<ScorePart> Parts { get; init; }

    /// <summary>Everything that was looked at.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What is not known.</summary>
    public required IReadOnlyList<MissingData> Missing { get; init; }

    /// <summary>Points that the known data earn; the list is ordered by them.</summary>
    public decimal Known => Parts.Sum(p => p.Known);

    /// <summary>Points if everything unknown turned out well.</summary>
    public decimal Upper => Parts.Sum(p => p.Known + p.Unknown);
}
