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
    }
}
