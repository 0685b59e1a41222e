namespace Okoshi.App.Support.Listings;

/// <summary>一覧の取り込みの申し出 A list that was brought or fetched: it waits here until somebody has looked at what it would change.</summary>
public sealed class ListingImport
{
    public Guid Id { get; init; }

    /// <summary>Format by its name on the command line.</summary>
    public string Format { get; init; } = "";

    public string FileName { get; init; } = "";

    /// <summary>What is asked of the network, as JSON; null for a file.</summary>
    public string? Query { get; init; }

    /// <summary>The list is there as a whole.</summary>
    public bool IsFetched { get; set; }

    /// <summary>The list, packed; null before it is fetched and once it is stored or given up.</summary>
    public byte[]? Content { get; set; }

    public DateTimeOffset BroughtAt { get; init; }
    public Guid? BroughtBy { get; init; }

    /// <summary>The job at work: first the fetching, then the storing.</summary>
    public long? JobId { get; set; }

    /// <summary>What came of it, in words; empty before.</summary>
    public string Outcome { get; set; } = "";
}

/// <summary>An answer of the network that is kept until all are there.</summary>
public sealed class FetchedRecord
{
    public Guid ImportId { get; init; }
    public string Number { get; init; } = "";

    /// <summary>The record as JSON.</summary>
    public string Content { get; init; } = "";
}
