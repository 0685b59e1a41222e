using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>機会を見つけるときのしきい値 The lines that decide which work a municipality is told to be missing.</summary>
public sealed record OpportunityThresholds
{
    /// <summary>How many of the most similar municipalities are looked for.</summary>
    public required Threshold Peers { get; init; }

    /// <summary>Common indicators from which likeness is told.</summary>
    public required Threshold LeastIndicators { get; init; }

    /// <summary>Persons that the peers' level must mean here for ratios to decide.</summary>
    public required Threshold LeastExpected { get; init; }

    /// <summary>Missing persons from which there is room for a business.</summary>
    public required Threshold LeastMissing { get; init; }

    /// <summary>Persons at the start from which the peers' change says something.</summary>
    public required Threshold LeastStart { get; init; }

    /// <summary>Places that the peers' level must mean here for ratios to decide.</summary>
    public required Threshold LeastPlaces { get; init; }

    /// <summary>Closures that the usual share must mean here for ratios to decide.</summary>
    public required Threshold LeastClosures { get; init; }

    /// <summary>A level below this multiple of the peers' or of the nation's counts as missing.</summary>
    public required Threshold MissingBelow { get; init; }

    /// <summary>A share above this multiple of the nation's or of the usual one counts as a need.</summary>
    public required Threshold NeedAbove { get; init; }

    /// <summary>What a business cannot do without is there from this multiple of the nation's share on.</summary>
    public required Threshold ConditionFrom { get; init; }

    /// <summary>Kinds of goods above which a resource or a by-product is there.</summary>
    public required Threshold GoodsAbove { get; init; }

    /// <summary>Place among all municipalities (0–1) above which an industry is near to what is there.</summary>
    public required Threshold NearAbove { get; init; }

    /// <summary>Change in per cent above which an industry grows at the peers.</summary>
    public required Threshold PeersGrowAbove { get; init; }

    /// <summary>Change of those who buy, in per cent, above which their growth is a need in itself.</summary>
    public required Threshold BuyersGrowAbove { get; init; }

    /// <summary>Change of the working ages, in per cent, above which workers are found; below it, work that saves them is wanted.</summary>
    public required Threshold Workers { get; init; }

    /// <summary>Share of the demand, in per cent, above which what is bought outside is told.</summary>
    public required Threshold BoughtAbove { get; init; }

    /// <summary>Multiple of the wage of all industries above which an industry pays more.</summary>
    public required Threshold PaysAbove { get; init; }

    /// <summary>Share of a figure (0–1) that closures count for.</summary>
    public required Threshold ClosuresCount { get; init; }

    /// <summary>Share of its points (0–1) that a part earns on which a business does not depend.</summary>
    public required Threshold Indifferent { get; init; }

    /// <summary>Years ahead that the change of those who buy is looked for.</summary>
    public required Threshold OutlookYears { get; init; }

    /// <summary>Level at or below which the industry is the first thing that is told of a business.</summary>
    public required Threshold TellLevelTo { get; init; }

    /// <summary>Share of the demand, in per cent, from which the story of a business speaks of what is bought outside.</summary>
    public required Threshold TellBoughtFrom { get; init; }

    /// <summary>Quotient and level from which an industry is a strength.</summary>
    public required Threshold StrengthFrom { get; init; }

    /// <summary>Level below which an industry is a weakness.</summary>
    public required Threshold WeaknessBelow { get; init; }

    /// <summary>Persons engaged from which an industry is a strength, or its shrinking a threat.</summary>
    public required Threshold StrengthEmployees { get; init; }

    /// <summary>Change in per cent above which industries elsewhere and people grow or shrink.</summary>
    public required Threshold MovesAbove { get; init; }

    /// <summary>How many facts of a kind are proposed at the most.</summary>
    public required Threshold MostFacts { get; init; }
}
