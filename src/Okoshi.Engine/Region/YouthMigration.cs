using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>若者の転出超過 How much of a region's net loss of people by moving is its young people.</summary>
/// <param name="All">Net migration of all ages; negative when more leave than come.</param>
/// <param name="Young">Net migration of the young ages (for example 18–23).</param>
/// <param name="ShareOfLoss">Young ÷ all × 100, or the reason why it has no meaning.</param>
public sealed record YouthMigration(Figure? All, Figure? Young, Computed ShareOfLoss)
{
    /// <summary>Computes the share; it has a meaning only where people are lost.</summary>
    public static YouthMigration Of(Figure? all, Figure? young)
    {
        if (all is not { Deciding: { } total } || young is not { Deciding: { } part })
            return new YouthMigration(all, young, Computed.None(RegionGap.MigrationByAgeMissing));
        return new YouthMigration(
            all,
            young,
            total < 0
                ? Computed.Of(part * 100m / total, all.Source, young.Source)
                : Computed.None(RegionGap.NoNetLoss, all.Source, young.Source)
        );
    }
}
