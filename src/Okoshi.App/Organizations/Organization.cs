using Okoshi.App.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Organizations;

/// <summary>Which of the four bodies an organisation belongs to.</summary>
public enum Sector
{
    /// <summary>産</summary>
    Industry,

    /// <summary>学</summary>
    Academia,

    /// <summary>金</summary>
    Finance,

    /// <summary>官</summary>
    Government,
}

/// <summary>組織</summary>
public sealed class Organization : IEdited
{
    public Guid Id { get; init; }
    public string Name { get; set; } = "";
    public Sector Sector { get; set; }

    /// <summary>Municipality that it works for, as the first run was told; null for others.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>Telephone of the office, as it is shown to citizens; not of a person.</summary>
    public string Tel { get; set; } = "";

    /// <summary>What the organisation does for founders, one or two sentences.</summary>
    public string Note { get; set; } = "";

    public bool IsDemo { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <inheritdoc/>
    public Guid RowVersion { get; set; }
}
