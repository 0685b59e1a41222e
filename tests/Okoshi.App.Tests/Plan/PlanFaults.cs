using System.Text.Json;

namespace Okoshi.App.Tests.Plan;

/// <summary>A template with one fault, and what the reader must be told.</summary>
internal sealed record PlanFault(string Template, string Field, int Line, string Says);

/// <summary>Reads Cases/plan-template-faults.json: each case replaces one piece of the good template by a faulty one.</summary>
internal static class PlanFaults
{
    private static readonly Lazy<JsonElement> Cases = new(() =>
        JsonElement.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "plan-template-faults.json")))
    );

    public static string Good { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "plan-template-good.json"));

    public static IEnumerable<string> Names => Cases.Value.GetProperty("例").EnumerateArray().Select(e => Text(e, "名前"));

    public static PlanFault Of(string name)
    {
        var example = Cases.Value.GetProperty("例").EnumerateArray().Single(e => Text(e, "名前") == name);
        var (from, to) = (Text(example, "もと"), Text(example, "誤り"));
        if (!Good.Contains(from, StringComparison.Ordinal))
            throw new InvalidOperationException($"正しい雛形に「{from}」がありません。");
        return new PlanFault(
            Good.Replace(from, to, StringComparison.Ordinal),
            Text(example, "場所"),
            example.GetProperty("行").GetInt32(),
            Text(example, "伝えること")
        );
    }

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;
}
