namespace Okoshi.App.Region.Official;

/// <summary>A class of the industrial classification.</summary>
/// <param name="Code">A letter, or two, three or four digits.</param>
/// <param name="Level">大分類, 中分類, 小分類 or 細分類.</param>
/// <param name="Parent">Code of the class above; empty for a division.</param>
/// <param name="Name">Name.</param>
public sealed record JsicClass(string Code, string Level, string Parent, string Name)
{
    internal string ToText() => $"{Level}\t{Parent}\t{Name}";

    /// <summary>Reads a stored piece.</summary>
    public static JsicClass Read(OfficialPart part)
    {
        var cells = part.Text.Split('\t');
        return new JsicClass(part.Key, cells[0], cells[1], cells[2]);
    }
}
