namespace Okoshi.App.Progress;

/// <summary>How far long work has come; goes through <see cref="IProgress{T}"/> to terminal or page.</summary>
/// <param name="Label">What is being done, in Japanese (提案を作成).</param>
/// <param name="Done">Pieces finished.</param>
/// <param name="Total">All pieces; 0 while nobody knows.</param>
/// <param name="Note">What is just being worked on; may be empty.</param>
public sealed record WorkProgress(string Label, long Done, long Total, string Note = "")
{
    /// <summary>0 to 100; null while the total is not known.</summary>
    public int? Percent => Total <= 0 ? null : (int)(Math.Clamp(Done, 0, Total) * 100 / Total);

    /// <summary>Whether all pieces are done.</summary>
    public bool IsFinished => Total > 0 && Done >= Total;

    /// <summary>提案を作成 120/1,000（12%）青森市.</summary>
    public override string ToString() =>
        (Percent is { } percent ? $"{Label} {Done:#,0}/{Total:#,0}（{percent}%）{Note}" : $"{Label} {Done:#,0} {Note}").TrimEnd();
}
