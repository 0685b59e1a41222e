using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>A prefecture or municipality of an official file.</summary>
public sealed record OfficialArea(MunicipalityCode Code, string Prefecture, string Name)
{
    /// <summary>Reading in hiragana; empty where the file has none.</summary>
    public string Kana { get; init; } = "";
}

/// <summary>A total over all areas of a file, to be checked against the publisher's.</summary>
public sealed record OfficialSum(string Label, string Period, decimal Value);

/// <summary>What an official file holds, before anything is written.</summary>
public sealed record OfficialPreview
{
    public required string File { get; init; }

    /// <summary>Format by its name on the command line.</summary>
    public required string Format { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Edition as the file states it; empty where it does not.</summary>
    public required string Edition { get; init; }

    /// <summary>Data rows.</summary>
    public required int Rows { get; init; }

    public required int Areas { get; init; }

    public required IReadOnlyList<OfficialSum> Sums { get; init; }

    /// <summary>Traps met in the file: nothing was changed, but a reader has to know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<ImportProblem> Problems { get; init; }
}
