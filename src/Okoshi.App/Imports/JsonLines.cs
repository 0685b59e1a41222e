using System.Text;
using System.Text.Json;

namespace Okoshi.App.Imports;

/// <summary>Finds the line on which each value of a JSON text stands, by its path (<c>sales[0].price</c>).</summary>
internal static class JsonLines
{
    /// <summary>Reads a whole text; properties that are written twice in one object are added to <paramref name="repeated"/>.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static IReadOnlyDictionary<string, int> Of(string text, ICollection<string> repeated)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(string Path, bool IsArray, int Next)>();
        var (line, counted, property) = (1, 0, "");
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                property = reader.GetString()!;
                continue;
            }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }
            var path = PathOf(open, property);
            if (!lines.TryAdd(path, line))
                repeated.Add(path);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push((path, reader.TokenType == JsonTokenType.StartArray, 0));
        }
        return lines;
    }

    private static string PathOf(Stack<(string Path, bool IsArray, int Next)> open, string property)
    {
        if (open.Count == 0)
            return "";
        var parent = open.Peek();
        if (!parent.IsArray)
            return parent.Path.Length == 0 ? property : $"{parent.Path}.{property}";
        open.Pop();
        open.Push(parent with { Next = parent.Next + 1 });
        return $"{parent.Path}[{parent.Next}]";
    }
}
