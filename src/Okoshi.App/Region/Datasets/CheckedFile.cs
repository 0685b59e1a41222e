using System.Security.Cryptography;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>A file as somebody brings it.</summary>
/// <param name="FileName">Name as the person knows it.</param>
/// <param name="Bytes">The file, packed or not.</param>
/// <param name="Format">Name of the format.</param>
/// <param name="Edition">Edition that the person gives; empty to take the file's own.</param>
public sealed record OfficialUpload(string FileName, byte[] Bytes, string Format, string Edition);

/// <summary>A file that was read and judged; nothing was written.</summary>
public sealed record CheckedFile
{
    public required OfficialFormat Format { get; init; }

    public required string FileName { get; init; }

    /// <summary>The edition under which it would be kept.</summary>
    public required string Edition { get; init; }

    /// <summary>2026年版; empty where the edition is not known.</summary>
    public string EditionWords => DatasetEdition.Words(Edition);

    public required DatasetLevel Level { get; init; }

    /// <summary>Of the unpacked bytes, so that a packed copy is the same file.</summary>
    public required string Sha256 { get; init; }

    public required OfficialReading Reading { get; init; }

    /// <summary>Everything that keeps it out; empty when it may come in.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>What a reader of the figures must know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Reads and judges a file.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="forStore">Whether it is to be kept: then its edition must be known. What is limited to a scope always needs it.</param>
    /// <exception cref="BadInputException">The format is unknown, or the file cannot be unpacked.</exception>
    public static CheckedFile Of(OfficialUpload upload, bool forStore = true)
    {
        var format = OfficialFormat.Named(upload.Format);
        var bytes = OfficialFile.Unpack(upload.FileName, upload.Bytes);
        var reading = format.Read(upload.FileName, bytes);
        var problems = new List<ImportProblem>(reading.Preview.Problems);
        var notes = new List<string>(reading.Preview.Notes);
        var edition =
            problems.Count > 0
                ? ""
                : DatasetEdition.Of(upload, format, reading, forStore || reading.Scope.Length > 0 ? problems : [], notes);
        if (reading is { Figures.Rows.Count: 0, Parts.Count: 0 })
            problems.Add(
                new ImportProblem(
                    upload.FileName,
                    0,
                    "",
                    "データの行がありません",
                    "市区町村か都道府県の行が必要です",
                    "ファイルを取り直してください"
                )
            );
        return new CheckedFile
        {
            Format = format,
            FileName = upload.FileName,
            Edition = edition,
            Level = LevelOf(reading),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Reading = reading,
            Problems = problems,
            Notes = notes,
        };
    }

    /// <summary>The years that the figures stand for, in words.</summary>
    public string Years()
    {
        string[] periods =
        [
            .. (Reading.Figures?.Items ?? []).Select(i => i.Period).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal),
        ];
        return periods.Length switch
        {
            0 => "",
            1 => WithYear(periods[0]),
            _ => $"{periods[0]}〜{WithYear(periods[^1])}",
        };
    }

    /// <summary>A period of four digits is a year; others (2026-08) are written as they are.</summary>
    private static string WithYear(string period) => period.Length == 4 ? period + "年" : period;

    private static DatasetLevel LevelOf(OfficialReading reading) =>
        reading.Figures is not { Rows: var rows } || (rows.Count == 0 && reading.Parts.Count == 0) ? DatasetLevel.Municipalities
        : rows.Count == 0 ? DatasetLevel.Nation
        : rows.All(r => r.Area.Code.IsPrefecture) ? DatasetLevel.Prefectures
        : DatasetLevel.Municipalities;
}
