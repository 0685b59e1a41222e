namespace Okoshi.App.Packs.Rows;

/// <summary>A sum that a document prints, with the parts it must equal; checked by <c>okoshi admin check-pack</c>.</summary>
[PackTable("sums")]
public sealed class SumRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";

    /// <summary>What is added up: statistics by id, or the costs of the programmes of a policy.</summary>
    [OneOf("statistics", "programme-cost")]
    public string Kind { get; init; } = "";

    /// <summary>The printed total: the id of a statistic, or a number in the unit of the parts.</summary>
    [RequiredCell]
    public string Total { get; init; } = "";

    /// <summary>Ids of the statistics, or the policy exactly as the programmes name it.</summary>
    [RequiredCell]
    public string Parts { get; init; } = "";

    /// <summary>How far apart rounding may put them.</summary>
    public decimal Tolerance { get; init; }
}
