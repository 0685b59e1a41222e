namespace Okoshi.Engine.Region;

/// <summary>見どころの種類 Whether a highlight is something the region has or something it loses.</summary>
public enum HighlightKind
{
    /// <summary>強み A strength.</summary>
    Strength = 0,

    /// <summary>失っているもの A loss or a lack.</summary>
    Loss = 1,
}
