namespace Okoshi.Web.Shared.Forms;

/// <summary>
/// 競合 Two people changed the same record: what the other saved, beside what was typed here. Shown by the part <c>_Conflict</c>.
/// </summary>
/// <param name="Fields">The fields that differ, or all of them.</param>
/// <param name="Leave">Where to go when what was typed is given up.</param>
public sealed record EditConflict(IReadOnlyList<BothSides> Fields, string Leave)
{
    /// <summary>What saving does to what the other saved.</summary>
    public string Saving { get; init; } = "保存すると、あなたのものに替わります。";

    /// <summary>The fields of two forms that say something else, in their order.</summary>
    public static EditConflict Between(
        IEnumerable<(string Label, string Words)> theirs,
        IEnumerable<(string Label, string Words)> mine,
        string leave
    ) => new([.. theirs.Zip(mine, (t, m) => new BothSides(t.Label, t.Words, m.Words)).Where(b => b.Theirs != b.Mine)], leave);
}

/// <summary>One field as it is saved now, and as it was typed.</summary>
public sealed record BothSides(string Label, string Theirs, string Mine);
