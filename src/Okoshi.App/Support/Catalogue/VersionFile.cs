using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Okoshi.App.Imports;
using Okoshi.App.Json;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// A file of versions of programmes: <c>{"versions":[{key, texts, serves, validFrom, validTo, reason,
/// conditions}]}</c>. All faults are told at once.
/// </summary>
public static class VersionFile
{
    private static readonly Dictionary<string, ServesKind> Serves = Enum.GetValues<ServesKind>()
        .ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>SHA-256 of a file.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Reads a file: the first versions of all programmes, then their second ones, and so on.</summary>
    /// <exception cref="BadInputException">The file has faults.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, VersionContent>> Read(string file, byte[] bytes)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "文字コードを読み取れません",
                    "UTF-8 か CP932（Shift_JIS）である必要があります",
                    "文字コードを UTF-8 にして保存し直してください"
                )
            );
        var problems = new List<ImportProblem>();
        var root = JsonFields.Parse(file, decoded.Text, problems);
        var items = root?.NestedList("versions") ?? [];
        root?.RejectUnknown();
        var raw = root is null ? [] : (JsonNode.Parse(decoded.Text)!["versions"] as JsonArray ?? []).OfType<JsonObject>().ToArray();
        var versions = items.Zip(raw, Version).ToArray();
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return
        [
            .. versions
                .GroupBy(v => v.Key)
                .SelectMany(g => g.Select((v, i) => (Round: i, v.Key, v.Content)))
                .GroupBy(v => v.Round)
                .OrderBy(g => g.Key)
                .Select(g =>
                    (IReadOnlyDictionary<string, VersionContent>)g.ToDictionary(v => v.Key, v => v.Content, StringComparer.Ordinal)
                ),
        ];
    }

    private static (string Key, VersionContent Content) Version(JsonFields item, JsonObject raw)
    {
        var key = item.Text("key");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (item.Nested("texts") is { } columns)
        {
            foreach (var name in (raw["texts"] as JsonObject ?? []).Select(t => t.Key))
                texts[name] = columns.Text(name, required: false);
        }
        var serves = item.OneOf("serves", Serves.Keys);
        var (from, to, reason) = (item.Date("validFrom"), item.Date("validTo", required: false), item.Text("reason", required: false));
        var conditions = item.Nested("conditions", required: false);
        if (conditions is not null)
            ConditionsDocument.Read(conditions, key, null);
        item.RejectUnknown();
        if (item.IsObject("texts") && texts.GetValueOrDefault(Ds451.Title, "").Length == 0)
            item.Report("texts", $"「{Ds451.Title}」がありません", "制度の名前が必要です", "名前を書いてください");
        var content = new VersionContent(
            texts,
            serves.Length > 0 ? Serves[serves] : ServesKind.Application,
            conditions is null ? "{}" : raw["conditions"]!.ToJsonString(OkoshiJson.Compact),
            from ?? DateOnly.MinValue,
            to,
            null,
            reason
        );
        return (key, content);
    }
}
