namespace Okoshi.App.Region.Datasets;

/// <summary>取り込みの申し出 A file that somebody brought: it waits here until the job has read it.</summary>
public sealed class DatasetImport
{
    public Guid Id { get; init; }
    public string Format { get; init; } = "";

    /// <summary>Edition that the person gave; empty when the file says it.</summary>
    public string Edition { get; init; } = "";

    public string FileName { get; init; } = "";

    /// <summary>The file, packed; null once it has been read or given up.</summary>
    public byte[]? Content { get; set; }

    public DateTimeOffset BroughtAt { get; init; }
    public Guid? BroughtBy { get; init; }

    /// <summary>The job that does the import; null until the person has confirmed it.</summary>
    public long? JobId { get; set; }

    /// <summary>What came of it; null before.</summary>
    public Guid? DatasetId { get; set; }
}
