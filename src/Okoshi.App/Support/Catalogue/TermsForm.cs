using System.Text.Json.Nodes;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Purpose, money and ties of a version as a form holds them: what its conditions say beside who can use the programme.</summary>
/// <param name="Purpose">What it is good for, by its key; null where nothing is said.</param>
/// <param name="Benefit">給付上限額.</param>
/// <param name="BudgetExhausted">Day on which the budget was used up.</param>
/// <param name="Excludes">Keys of programmes that cannot be received beside it, separated by semicolons; likewise the other ties.</param>
/// <param name="After">Keys of programmes to be received before.</param>
/// <param name="CapWith">Keys of programmes with which it shares a cap.</param>
/// <param name="CapLimit">That cap.</param>
/// <param name="Parent">Key of the programme that it comes from.</param>
public sealed record TermsForm(
    string? Purpose,
    Yen? Benefit,
    DateOnly? BudgetExhausted,
    string? Excludes,
    string? After,
    string? CapWith,
    Yen? CapLimit,
    string? Parent
)
{
    /// <summary>Whether the amount is fixed or the highest: <c>fixed</c>, <c>up-to</c>; empty where nothing is said.</summary>
    public string? Amount { get; init; }

    /// <summary>Whether the money is <c>given</c>, <c>lent</c> or <c>guaranteed</c>; empty where nothing is said.</summary>
    public string? Money { get; init; }

    /// <summary>Reads the conditions of a version; what is no amount or no day there is left out.</summary>
    public static TermsForm Of(string conditions)
    {
        var json = Parse(conditions);
        return new TermsForm(
            Text("purpose"),
            Yen("benefit"),
            JapaneseDate.Read(Text("budgetExhausted") ?? "").Date,
            Text("excludes"),
            Text("after"),
            Text("capWith"),
            Yen("capLimit"),
            Text("parent")
        )
        {
            Amount = Text("amount"),
            Money = Text("money"),
        };

        string? Text(string name) => json[name]?.ToString();
        Yen? Yen(string name) => MoneyText.TryParse(Text(name) ?? "", out var yen) ? yen : null;
    }

    /// <summary>What cannot be saved.</summary>
    public IEnumerable<FieldProblem> Problems()
    {
        if (Benefit < Yen.Zero)
            yield return new FieldProblem(nameof(Benefit), "給付上限額は、0円以上で書いてください。");
        if (CapLimit < Yen.Zero)
            yield return new FieldProblem(nameof(CapLimit), "合計の上限は、0円以上で書いてください。");
    }

    /// <summary>The conditions with these terms; all else in them stays as it is.</summary>
    public string WriteInto(string conditions)
    {
        var json = Parse(conditions);
        Put("purpose", Text(Purpose));
        Put("benefit", Number(Benefit));
        Put("amount", Text(Amount));
        Put("money", Text(Money));
        Put("budgetExhausted", BudgetExhausted is { } day ? Text(Wareki.Iso(day)) : null);
        Put("excludes", Text(Excludes));
        Put("after", Text(After));
        Put("capWith", Text(CapWith));
        Put("capLimit", Number(CapLimit));
        Put("parent", Text(Parent));
        return json.ToJsonString(OkoshiJson.Compact);

        void Put(string name, JsonValue? value)
        {
            json.Remove(name);
            if (value is not null)
                json[name] = value;
        }
    }

    private static JsonObject Parse(string conditions) => JsonNode.Parse(conditions) as JsonObject ?? [];

    private static JsonValue? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(text.Trim());

    private static JsonValue? Number(Yen? yen) => yen is { } known ? JsonValue.Create(known.Amount) : null;
}
