using System.Text.Json;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>Reads pack.json.</summary>
internal static class PackManifestReader
{
    public static ImportProblem NotJson(string file, JsonException error) =>
        new(
            file,
            (int)((error.LineNumber ?? -1) + 1),
            "",
            "JSON として読み取れません",
            "かっこ、引用符、カンマの書き方が正しい必要があります",
            "この行の近くを直してください"
        );

    public static PackManifest? Read(string file, ReadOnlySpan<byte> bytes, bool isBase, List<ImportProblem> problems)
    {
        JsonElement root;
        try
        {
            var reader = new Utf8JsonReader(bytes);
            root = JsonElement.ParseValue(ref reader);
        }
        catch (JsonException error)
        {
            problems.Add(NotJson(file, error));
            return null;
        }
        var before = problems.Count;
        var id = Text(file, root, "id", required: true, problems);
        var title = Text(file, root, "title", required: true, problems);
        var version = Text(file, root, "version", required: true, problems);
        var codeText = Text(file, root, "municipality", required: !isBase, problems);
        var code = MunicipalityCode.Nation;
        if (codeText.Length > 0 && !MunicipalityCode.TryParse(codeText, out code))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    0,
                    "municipality",
                    CellReader.Fault(typeof(MunicipalityCode), codeText),
                    "検査数字つき6桁の団体コード（例：022012）が必要です",
                    "コードを確かめてください"
                )
            );
        }
        var contact = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("contact", out var c) ? c : default;
        var manifest = new PackManifest(
            id,
            title,
            version,
            code,
            Text(file, root, "base", required: false, problems),
            Text(file, contact, "name", required: false, problems),
            Text(file, contact, "tel", required: false, problems)
        );
        return problems.Count == before ? manifest : null;
    }

    private static string Text(string file, JsonElement parent, string name, bool required, List<ImportProblem> problems)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value))
        {
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString()!.Trim();
            problems.Add(
                new ImportProblem(file, 0, name, "文字列ではありません", "引用符で囲んだ文字列が必要です", "書き方を直してください")
            );
        }
        else if (required)
        {
            problems.Add(new ImportProblem(file, 0, name, "項目がありません", "この項目が必要です", "項目を足してください"));
        }
        return "";
    }
}
