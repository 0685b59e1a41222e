using System.Text.Json.Nodes;

namespace Okoshi.App.Support.Authoring;

/// <content>What a value is meant by.</content>
public sealed partial record RuleDocument
{
    /// <summary>By which day, reckoning, revision or planned move the values are meant.</summary>
    private static void AddMeaning(JsonObject leaf, RuleNode node)
    {
        if (node.IsNumber)
            leaf["on"] = node.On?.Trim() == YearEnd ? JsonValue.Create(ClauseValues.FiscalYearEnd) : Day(node.On);
        if (node.Kind == "age")
            leaf["reckoning"] = node.Reckoning;
        if (node.Kind == "residence" && !string.IsNullOrWhiteSpace(node.MovesWithin))
            leaf["plannedWithinMonths"] = Number(node.MovesWithin);
        if (node.Kind == "industry" && !string.IsNullOrWhiteSpace(node.Revision))
            leaf["revision"] = Number(node.Revision);
        AddBusiness(leaf, node);
    }

    private static void ReadBusiness(JsonObject json, RuleNode node)
    {
        node.Role = Text(json, "role");
        node.HeldMonths = Text(json, "heldMonths");
        node.HeldSince = Text(json, "heldSince");
        node.Basis = Text(json, "basis");
        node.ValidMonths = Text(json, "validMonths");
        node.TakesMonths = Text(json, "takesMonths");
        node.TakesDays = Text(json, "takesDays");
        node.Asks = Text(json, "question");
        node.Because = Text(json, "because");
        node.Document = Text(json, "document");
        node.Unit = Text(json, "unit");
        node.OwnTable = json["table"]?.ToJsonString();
    }

    /// <summary>What businesses are asked for beyond values: role, time, definition, and what can be had first.</summary>
    private static void AddBusiness(JsonObject leaf, RuleNode node)
    {
        if (node.IsYears && node.Unit == "months")
            leaf["unit"] = node.Unit;
        switch (node.Kind)
        {
            case "establishment":
                leaf["role"] = node.Role;
                (leaf["heldMonths"], leaf["heldSince"]) = (Optional(node.HeldMonths), Day(node.HeldSince));
                leaf["plannedWithinMonths"] = Optional(node.MovesWithin);
                break;
            case "sme" when !string.IsNullOrWhiteSpace(node.OwnTable):
                leaf["table"] = JsonNode.Parse(node.OwnTable);
                break;
            case "sme":
                leaf["basis"] = node.Basis;
                break;
            case "figure":
                (leaf["name"], leaf["question"], leaf["unit"]) = (node.Name?.Trim() ?? "", node.Asks?.Trim() ?? "", node.Unit?.Trim());
                break;
            case "undertaking":
                (leaf["name"], leaf["question"]) = (node.Name?.Trim() ?? "", node.Asks?.Trim());
                break;
            case "certificate":
                (leaf["issuedFrom"], leaf["issuedTo"]) = (Day(node.From), Day(node.To));
                (leaf["validMonths"], leaf["takesMonths"]) = (Optional(node.ValidMonths), Optional(node.TakesMonths));
                leaf["takesDays"] = Optional(node.TakesDays);
                break;
            case "needs-reading":
                (leaf["because"], leaf["document"]) = (node.Because, node.Document?.Trim());
                break;
        }
    }

    private static JsonValue? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Number(text);
}
