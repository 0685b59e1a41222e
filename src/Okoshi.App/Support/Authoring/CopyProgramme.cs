using System.Text.Json.Nodes;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>Use case: what a new programme begins with: nothing, or what another one says.</summary>
public sealed class CopyProgramme(RegionContext context, FindProgrammes find)
{
    /// <summary>Nothing but the days: from today on, without an end.</summary>
    public VersionContent Blank(string owner) =>
        new(
            new Dictionary<string, string> { [Ds451.Owner] = owner },
            ServesKind.Application,
            """{ "purpose": "founding" }""",
            context.Day,
            null
        );

    /// <summary>What a programme of the catalogue or of the region pack says; null when there is none with that key.</summary>
    public async Task<VersionContent?> OfAsync(string key, CancellationToken cancellationToken)
    {
        if (await find.ByKeyAsync(key, cancellationToken) is { } programme)
        {
            return VersionContent.Of(programme.Versions[^1]) with { ValidFrom = context.Day, ValidTo = null, Corrects = null, Reason = "" };
        }
        var pack = context.Pack;
        return pack.Rows<ProgrammeRow>().FirstOrDefault(p => p.Id == key) is { } row ? OfPack(pack, row) : null;
    }

    private VersionContent OfPack(PackContent pack, ProgrammeRow row) =>
        new(
            PackListings.Texts(row).Where(t => t.Value.Length > 0).ToDictionary(),
            SupportCatalogue.Serves(row),
            Conditions(pack, row).ToJsonString(OkoshiJson.Compact),
            context.Day,
            null
        );

    /// <summary>The pack's rule that stands today and its terms, with the documents that they name.</summary>
    private JsonObject Conditions(PackContent pack, ProgrammeRow row)
    {
        var key = row.ReprintOf.Length > 0 ? row.ReprintOf : row.Id;
        var documents = pack.Documents(EligibilityRules.Files).Select(d => JsonNode.Parse(d.Json) as JsonObject ?? []).ToArray();
        var conditions = new JsonObject
        {
            ["source"] = row.Source.SourceId,
            ["place"] = row.Source.Place.Length > 0 ? row.Source.Place : "全体",
        };
        if (Of("rules").Where(r => StandsToday(r)).FirstOrDefault() is { } rule)
            (conditions["purpose"], conditions["when"]) = (rule["purpose"]?.DeepClone(), rule["when"]?.DeepClone());
        foreach (var (name, value) in Of("terms").FirstOrDefault() ?? [])
            if (name is not ("programme" or "source" or "place"))
                conditions[name] = value?.DeepClone();
        var used = Sources(conditions).Distinct().Where(pack.Sources.ContainsKey).Select(id => pack.Sources[id]);
        conditions["sources"] = new JsonArray([
            .. used.Select(s =>
                (JsonNode)
                    new JsonObject
                    {
                        ["id"] = s.Id,
                        ["title"] = s.Title,
                        ["edition"] = s.Edition,
                        ["url"] = s.Url,
                    }
            ),
        ]);
        return conditions;

        IEnumerable<JsonObject> Of(string list) =>
            documents.SelectMany(d => d[list] as JsonArray ?? []).OfType<JsonObject>().Where(r => (string?)r["programme"] == key);
    }

    private bool StandsToday(JsonObject rule) =>
        string.CompareOrdinal((string?)rule["from"] ?? "", Wareki.Iso(context.Day)) <= 0
        && !(rule["to"] is { } to && string.CompareOrdinal((string?)to, Wareki.Iso(context.Day)) < 0);

    private static IEnumerable<string> Sources(JsonNode? node) =>
        node switch
        {
            JsonObject json => json.SelectMany(p =>
                p.Key == "source" && p.Value is JsonValue value ? [value.GetValue<string>()] : Sources(p.Value)
            ),
            JsonArray list => list.SelectMany(Sources),
            _ => [],
        };
}
