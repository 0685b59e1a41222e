using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>A file as somebody brings it.</summary>
/// <param name="FileName">Name as the person knows it.</param>
/// <param name="Bytes">The file, packed or not.</param>
/// <param name="Format">Name of the format.</param>
/// <param name="Edition">Edition that the person gives; empty to take the file's own.</param>
public sealed record OfficialUpload(string FileName, byte[] Bytes, string Format, string Edition);

/// <summary>A file that was read and judged; nothing was written.</summary>
public sealed partial record CheckedFile
{
    public required OfficialFormat Format { get; init; }

    public required string FileName { get; init; }

    /// <summary>The edition under which it would be kept.</summary>
    public required string Edition { get; init; }

    public required DatasetLevel Level { get; init; }

    /// <summary>Of the unpacked bytes, so that a packed copy is the same file.</summary>
    public required string Sha256 { get; init; }

    public required OfficialReading Reading { get; init; }

    /// <summary>Everything that keeps it out; empty when it may come in.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>What a reader of the figures must know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <exception cref="BadInputException">The format is unknown, or the file cannot be unpacked.</exception>
    public static CheckedFile Of(OfficialUpload upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var format = OfficialFormat.Named(upload.Format);
        var bytes = OfficialFile.Unpack(upload.FileName, upload.Bytes);
        var reading = format.Read(upload.FileName, bytes);
        var problems = new List<ImportProblem>(reading.Preview.Problems);
        var notes = new List<string>(reading.Preview.Notes);
        var edition = problems.Count > 0 ? "" : EditionOf(upload, format, reading.Preview.Edition, problems, notes);
        if (reading.Figures is { Rows.Count: 0 }) problems.Add(new ImportProblem(upload.FileName, 0, "", "データの行がありません", "市区町村か都道府県の行が必要です", "ファイルを取り直してください"));
        var prefectures = reading.Figures is { Rows.Count: > 0 } figures && figures.Rows.All(r => r.Area.Code.IsPrefecture);
        return new CheckedFile
        {
            Format = format,
            FileName = upload.FileName,
            Edition = edition,
            Level = prefectures ? DatasetLevel.Prefectures : DatasetLevel.Municipalities,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Reading = reading,
            Problems = problems,
            Notes = notes,
        };
    }

    /// <summary>The edition that the person gave, else what the file says, else what its name says.</summary>
    private static string EditionOf(OfficialUpload upload, OfficialFormat format, string own, List<ImportProblem> problems, List<string> notes)
    {
        var given = TextFold.Nfkc(upload.Edition).Trim();
        if (!format.IsYearly) return given;
        if (given.Length > 0)
        {
            if (Year().Match(given) is not { Success: true } match) Wrong(problems, upload.FileName, $"「{given}」は版として読み取れません");
            else if (format == OfficialFormat.Ssdse && own.Length > 0 && own != match.Value) Wrong(problems, upload.FileName, $"「{given}」とありますが、ファイルには {own} 年版と書かれています");
            else return match.Value;
            return "";
        }
        if (own.Length > 0) return own;
        if (Year().Match(upload.FileName) is { Success: true } named)
        {
            notes.Add($"版（{named.Value}年）はファイルの名前から読みました");
            return named.Value;
        }
        Wrong(problems, upload.FileName, "どの年の版か分かりません");
        return "";
    }

    private static void Wrong(List<ImportProblem> problems, string file, string found) => problems.Add(new ImportProblem(file, 0, "版", found, "2018、2026 のような4桁の年が必要です", "公表元のページで版を確かめ、版の年を入れてください"));

    /// <summary>The years that the figures stand for, in words.</summary>
    public string Years()
    {
        string[] periods = [.. (Reading.Figures?.Items ?? []).Select(i => i.Period).Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return periods.Length switch
        {
            0 => "",
            1 => periods[0] + "年",
            _ => string.Create(CultureInfo.InvariantCulture, $"{periods[0]}〜{periods[^1]}年"),
        };
    }

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
