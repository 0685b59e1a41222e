using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域経済循環の流れ The flows between production, distribution and expenditure, as printed.</summary>
/// <param name="ToDistribution">From production to distribution: what the region earns.</param>
/// <param name="ToExpenditure">From distribution to expenditure: what the region's people and firms can spend.</param>
/// <param name="ReturnToProduction">From expenditure back to production.</param>
/// <param name="ExternalBalance">Trade with the outside (域際収支); negative when more is bought than sold.</param>
/// <param name="PrintedRate">The rate that the document prints, to check the computed one against.</param>
public sealed record CirculationFlows(
    Figure? ToDistribution,
    Figure? ToExpenditure,
    Figure? ReturnToProduction,
    Figure? ExternalBalance,
    Figure? PrintedRate
);
