namespace Okoshi.App.Region.Official;

/// <summary>
/// An item of an official file: its code there, the year it stands for, its name and its unit (empty where the file has none).
/// </summary>
public sealed record OfficialItem(string Code, string Period, string Name, string Unit);

/// <summary>An area with its values in the order of the items; NaN stands for "no value" and never leaves as a number.</summary>
public sealed record OfficialRow(OfficialArea Area, double[] Values);

/// <summary>What a file holds, ready to be stored: every value as printed.</summary>
public sealed record OfficialFigures(IReadOnlyList<OfficialItem> Items, IReadOnlyList<OfficialRow> Rows);

/// <summary>A piece of a file that is no figure of an area: a shape, a class, a cell.</summary>
/// <param name="Key">What names it, alike in every edition.</param>
/// <param name="Text">Its content.</param>
public sealed record OfficialPart(string Key, string Text);

/// <summary>A file that was read: what a person is shown of it, and the figures; none when there are problems.</summary>
public sealed record OfficialReading(OfficialPreview Preview, OfficialFigures? Figures)
{
    /// <summary>What else there is to store.</summary>
    public IReadOnlyList<OfficialPart> Parts { get; init; } = [];

    /// <summary>To what the file is limited (a prefecture, a field), which makes it a dataset of its own; empty for the whole.</summary>
    public string Scope { get; init; } = "";

    public static OfficialReading Of(OfficialPreview preview, Func<OfficialFigures> figures)
    {
        return new OfficialReading(preview, preview.Problems.Count == 0 ? figures() : null);
    }
}
