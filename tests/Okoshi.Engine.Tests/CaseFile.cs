using System.Text.Json;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests;

/// <summary>Reads the case files that a domain expert can read and extend.</summary>
internal static class CaseFile
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name)));
        return document.RootElement.Clone();
    }

    public static IEnumerable<JsonElement> Examples(string name) => Read(name).GetProperty("例").EnumerateArray();

    public static string Text(this JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) ? value.GetString()! : "";

    /// <summary>Why there is no number, as the code that the field 理由 names.</summary>
    public static Remark Gap(JsonElement element) =>
        element.Text("理由") is { Length: > 0 } code ? Remark.Of(Enum.Parse<RegionGap>(code)) : Remark.None;

    public static decimal? Number(this JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
