using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Okoshi.App.Japanese;
using Okoshi.App.Json;

namespace Okoshi.App.Support.Authoring;

/// <summary>A document that conditions rest on.</summary>
public sealed class RuleSource
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Edition { get; set; }
    public string? Url { get; set; }
}

/// <summary>
/// The conditions of a version between the form and the JSON that is stored. What cannot be read as a number or a day stays as it was
/// typed: the reader then says where and what. Conditions that the form does not know keep their JSON.
/// </summary>
public sealed partial record RuleDocument(IReadOnlyList<RuleNode> Nodes, IReadOnlyList<RuleSource> Sources)
{
    /// <summary>The last day of the fiscal year, as the form writes it.</summary>
    public const string YearEnd = "年度末";

    private static readonly string[] LowerKinds = ["atLeast", "above"];
    private static readonly string[] UpperKinds = ["atMost", "below"];

    public static RuleDocument Read(string json)
    {
        var root = JsonNode.Parse(json) as JsonObject ?? [];
        var nodes = new List<RuleNode>();
        if (root["when"] is JsonObject when)
        {
            if (when["all"] is JsonArray parts)
                foreach (var part in parts.OfType<JsonObject>())
                    ReadNode(part, 0, nodes);
            else
                ReadNode(when, 0, nodes);
        }
        var sources = (root["sources"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(s => new RuleSource
            {
                Id = Text(s, "id"),
                Title = Text(s, "title"),
                Edition = Text(s, "edition"),
                Url = Text(s, "url"),
            });
        return new RuleDocument(nodes, [.. sources]);
    }

    /// <summary>Puts conditions and sources into a document; its other fields stay.</summary>
    public string WriteInto(string json, RuleWords words)
    {
        var root = JsonNode.Parse(json) as JsonObject ?? [];
        root["sources"] = new JsonArray([
            .. Sources
                .Where(s => !string.IsNullOrWhiteSpace(s.Title))
                .Select(s =>
                    (JsonNode)Clean(
                        new JsonObject
                        {
                            ["id"] = s.Id,
                            ["title"] = s.Title,
                            ["edition"] = s.Edition,
                            ["url"] = s.Url,
                        }
                    )
                ),
        ]);
        root.Remove("when");
        if (Nodes.Count > 0)
            root["when"] = new JsonObject { ["all"] = Parts(0, Nodes.Count, 0, words) };
        return root.ToJsonString(OkoshiJson.Compact);
    }

    /// <summary>The key under which the reader knows a line, such as <c>own-1#1.2:age</c>.</summary>
    public string KeyOf(int index, string programme)
    {
        var path = new Stack<int>();
        for (var at = index; at >= 0; )
        {
            var level = Nodes[at].Level;
            var place = 1;
            var parent = at - 1;
            for (; parent >= 0 && Nodes[parent].Level >= level; parent--)
                if (Nodes[parent].Level == level)
                    place++;
            path.Push(place);
            at = level == 0 ? -1 : parent;
        }
        return $"{programme}#1.{string.Join('.', path)}{(Nodes[index].IsGroup ? "" : $":{Nodes[index].Kind}")}";
    }

    /// <summary>The line that a path of the stored conditions means, such as <c>when.all[1].any[0].place</c>; -1 for the whole.</summary>
    public int LineOf(string path)
    {
        var (line, level) = (-1, 0);
        foreach (Match step in Step().Matches(path))
        {
            var place = step.Groups["place"].Success ? int.Parse(step.Groups["place"].Value, CultureInfo.InvariantCulture) : 0;
            var at = line + 1;
            while (at < Nodes.Count && Nodes[at].Level >= level && (Nodes[at].Level != level || place-- > 0))
                at++;
            if (at >= Nodes.Count || Nodes[at].Level != level)
                return line;
            (line, level) = (at, level + 1);
        }
        return line;
    }

    private JsonArray Parts(int from, int to, int level, RuleWords words)
    {
        var parts = new JsonArray();
        for (var i = from; i < to; )
        {
            var end = i + 1;
            while (end < to && Nodes[end].Level > level)
                end++;
            parts.Add(Write(i, end, words));
            i = end;
        }
        return parts;
    }

    private JsonObject Write(int index, int end, RuleWords words)
    {
        var node = Nodes[index];
        if (!node.IsGroup)
            return Leaf(node, words);
        var parts = Parts(index + 1, end, node.Level + 1, words);
        return node.Kind switch
        {
            "some" => new JsonObject { ["atLeast"] = Number(node.Count ?? "2"), ["of"] = parts },
            "not" when parts.Count == 1 => new JsonObject { ["not"] = parts[0]!.DeepClone() },
            // Several exceptions: whoever falls under any of them is left out.
            "not" => new JsonObject { ["not"] = new JsonObject { ["any"] = parts } },
            _ => new JsonObject { [node.Kind] = parts },
        };
    }

    private static JsonObject Leaf(RuleNode node, RuleWords words)
    {
        var leaf = new JsonObject { ["kind"] = node.Kind };
        if (node.IsNumber)
        {
            if (!string.IsNullOrWhiteSpace(node.Lower))
                leaf[node.LowerKind is "above" ? "above" : "atLeast"] = Number(node.Lower, RuleKinds.Numbers[node.Kind].Unit);
            if (!string.IsNullOrWhiteSpace(node.Upper))
                leaf[node.UpperKind is "below" ? "below" : "atMost"] = Number(node.Upper, RuleKinds.Numbers[node.Kind].Unit);
            if (node.Soft is { Length: > 0 } soft)
            {
                leaf["band"] = Number(BandOf(node), RuleKinds.Numbers[node.Kind].Unit);
                if (soft is "lower" or "upper")
                    leaf["bandFor"] = soft;
            }
        }
        AddMeaning(leaf, node);
        if (node.Items.Count > 0)
            leaf["in"] = string.Join(';', node.Items);
        switch (node.Kind)
        {
            case "certificate":
                leaf["name"] = node.Name?.Trim() ?? "";
                break;
            case "named-list":
                (leaf["list"], leaf["at"]) = (node.Name?.Trim() ?? "", Day(node.On));
                break;
            case "received":
                (leaf["programmes"], leaf["withinYears"]) = (
                    node.Name?.Trim() ?? "",
                    string.IsNullOrWhiteSpace(node.WithinYears) ? null : Number(node.WithinYears)
                );
                break;
            case "budget":
                leaf["exhausted"] = Day(node.To);
                break;
            case "window" when node.Final:
                leaf["final"] = true;
                break;
        }
        if (node.IsDay || node.Kind == "window")
            (leaf["from"], leaf["to"]) = (Day(node.From), Day(node.To));
        leaf["says"] = string.IsNullOrWhiteSpace(node.Says) ? words.Says(node) : node.Says.Trim();
        (leaf["source"], leaf["place"]) = (node.Source ?? "", node.Place?.Trim() ?? "");
        return Clean(leaf);
    }

    private static string BandOf(RuleNode node) =>
        string.IsNullOrWhiteSpace(node.Band) ? RuleKinds.Numbers[node.Kind].UsualBand : node.Band;

    private static void ReadNode(JsonObject json, int level, List<RuleNode> nodes)
    {
        var (kind, parts) = json switch
        {
            _ when json["all"] is JsonArray all => ("all", all.OfType<JsonObject>()),
            _ when json["any"] is JsonArray any => ("any", any.OfType<JsonObject>()),
            _ when json["of"] is JsonArray of => ("some", of.OfType<JsonObject>()),
            _ when json["not"] is JsonObject not => (
                "not",
                not["any"] is JsonArray several && not.Count == 1 ? several.OfType<JsonObject>() : [not]
            ),
            _ => ("", []),
        };
        if (kind.Length == 0)
        {
            nodes.Add(ReadLeaf(json, level));
            return;
        }
        nodes.Add(
            new RuleNode
            {
                Level = level,
                Kind = kind,
                Count = kind == "some" ? Text(json, "atLeast") : null,
            }
        );
        foreach (var part in parts)
            ReadNode(part, level + 1, nodes);
    }

    private static RuleNode ReadLeaf(JsonObject json, int level)
    {
        var kind = Text(json, "kind") ?? "";
        var (lower, upper) = (LowerKinds.FirstOrDefault(json.ContainsKey), UpperKinds.FirstOrDefault(json.ContainsKey));
        var node = new RuleNode
        {
            Level = level,
            Kind = kind,
            LowerKind = lower,
            Lower = lower is null ? null : Text(json, lower),
            UpperKind = upper,
            Upper = upper is null ? null : Text(json, upper),
            Band = Text(json, "band"),
            Soft = json.ContainsKey("band") ? Text(json, "bandFor") ?? "both" : "",
            On = Text(json, "on") is ClauseValues.FiscalYearEnd ? YearEnd : Text(json, "on") ?? Text(json, "at"),
            Reckoning = Text(json, "reckoning"),
            MovesWithin = Text(json, "plannedWithinMonths"),
            Revision = Text(json, "revision"),
            Chosen = [.. (Text(json, "in") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Name = Text(json, "name") ?? Text(json, "list") ?? Text(json, "programmes"),
            WithinYears = Text(json, "withinYears"),
            From = Text(json, "from") ?? Text(json, "issuedFrom"),
            To = Text(json, "to") ?? Text(json, "exhausted") ?? Text(json, "issuedTo"),
            Final = json["final"] is JsonValue flag && flag.TryGetValue<bool>(out var final) && final,
            Says = Text(json, "says"),
            Source = Text(json, "source"),
            Place = Text(json, "place"),
        };
        ReadBusiness(json, node);
        return node;
    }

    private static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value
            ? value.GetValueKind() == JsonValueKind.String
                ? value.GetValue<string>()
                : value.ToJsonString()
            : null;

    private static JsonValue Number(string text, string unit = "") =>
        RuleKinds.TryNumber(text, unit, out var number) ? JsonValue.Create(number) : JsonValue.Create(text.Trim());

    private static JsonValue? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(JapaneseDate.TryParse(text, out var day) ? Wareki.Iso(day) : text.Trim());

    [GeneratedRegex(@"(?:all|any|of)\[(?<place>\d+)\]|\bnot\b(?!\.any\[)")]
    private static partial Regex Step();

    private static JsonObject Clean(JsonObject json)
    {
        foreach (
            var name in json.Where(p =>
                    p.Value is null
                    || (
                        p.Value is JsonValue v
                        && v.GetValueKind() == JsonValueKind.String
                        && v.GetValue<string>().Length == 0
                        && p.Key is not ("says" or "place" or "source")
                    )
                )
                .Select(p => p.Key)
                .ToArray()
        )
            json.Remove(name);
        return json;
    }
}
