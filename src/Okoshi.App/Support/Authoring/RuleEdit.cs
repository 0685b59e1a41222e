using System.Globalization;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// What the buttons of the form do to its lines: add, remove, put into a group, take out of it, move. The form is shown again afterwards.
/// </summary>
public static class RuleEdit
{
    /// <summary>Deepest nesting; sentences cannot be followed beyond it.</summary>
    public const int Deepest = 3;

    /// <summary>
    /// Carries out an order such as <c>add:age</c>, <c>add:age:2</c> (into group 2), <c>remove:3</c>, <c>up:3</c>, <c>out:3</c>,
    /// <c>in:3</c>; an unknown one changes nothing.
    /// </summary>
    public static void Apply(List<RuleNode> nodes, string order)
    {
        var parts = order.Split(':');
        var index =
            parts.Length > 1
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < nodes.Count
                ? number
                : -1;
        switch (parts[0])
        {
            case "add" when parts.Length > 1 && RuleKinds.All.Concat(RuleKinds.Groups).Any(k => k.Kind == parts[1]):
                Add(nodes, parts[1], parts.Length > 2 ? index : -1);
                break;
            case "remove" when index >= 0:
                nodes.RemoveRange(index, EndOf(nodes, index) - index);
                break;
            case "up" when index >= 0:
                MoveUp(nodes, index);
                break;
            case "in" when index > 0:
                Shift(nodes, index, into: true);
                break;
            case "out" when index > 0:
                Shift(nodes, index, into: false);
                break;
        }
    }

    /// <summary>Leaves out whoever has received a programme before; the years are for whoever writes to say.</summary>
    public static void AddNotReceived(List<RuleNode> nodes, string programme)
    {
        Add(nodes, "not", -1);
        Add(nodes, "received", nodes.Count - 1);
        nodes[^1].Name = programme;
    }

    /// <summary>Whether a line can go into the group before it.</summary>
    public static bool MayGoIn(IReadOnlyList<RuleNode> nodes, int index)
    {
        if (index == 0 || nodes[index].Level >= Deepest)
            return false;
        var before = index - 1;
        while (before > 0 && nodes[before].Level > nodes[index].Level)
            before--;
        return nodes[before].IsGroup && nodes[before].Level == nodes[index].Level;
    }

    /// <summary>The line behind the last one that belongs to a line.</summary>
    public static int EndOf(IReadOnlyList<RuleNode> nodes, int index)
    {
        var end = index + 1;
        while (end < nodes.Count && nodes[end].Level > nodes[index].Level)
            end++;
        return end;
    }

    private static void Add(List<RuleNode> nodes, string kind, int group)
    {
        // Conditions mostly stand in the same article of the same document.
        var last = nodes.LastOrDefault(n => !n.IsGroup);
        var node = new RuleNode
        {
            Kind = kind,
            Source = last?.Source,
            Place = last?.Place,
            Count = kind == "some" ? "2" : null,
        };
        if (group < 0 || !nodes[group].IsGroup || nodes[group].Level >= Deepest)
        {
            nodes.Add(node);
            return;
        }
        node.Level = nodes[group].Level + 1;
        nodes.Insert(EndOf(nodes, group), node);
    }

    private static void MoveUp(List<RuleNode> nodes, int index)
    {
        var before = index - 1;
        while (before >= 0 && nodes[before].Level > nodes[index].Level)
            before--;
        if (before < 0 || nodes[before].Level < nodes[index].Level)
            return;
        var moved = nodes.GetRange(index, EndOf(nodes, index) - index);
        nodes.RemoveRange(index, moved.Count);
        nodes.InsertRange(before, moved);
    }

    private static void Shift(List<RuleNode> nodes, int index, bool into)
    {
        if (into ? !MayGoIn(nodes, index) : nodes[index].Level == 0)
            return;
        var end = EndOf(nodes, index);
        if (into)
        {
            for (var i = index; i < end; i++)
                nodes[i].Level++;
            return;
        }
        // Out of the group means behind its last line.
        var parent = index - 1;
        while (nodes[parent].Level >= nodes[index].Level)
            parent--;
        var moved = nodes.GetRange(index, end - index);
        nodes.RemoveRange(index, moved.Count);
        foreach (var line in moved)
            line.Level--;
        nodes.InsertRange(EndOf(nodes, parent), moved);
    }
}
