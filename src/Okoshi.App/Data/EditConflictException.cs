namespace Okoshi.App.Data;

/// <summary>
/// 編集の競合 Somebody else saved the record after the form was opened. Nothing was changed; what was typed is still in the form.
/// </summary>
public sealed class EditConflictException : Exception
{
    public EditConflictException()
        : this(null) { }

    public EditConflictException(Exception? inner)
        : base("ほかの人が先に保存しました。", inner) { }
}

/// <summary>
/// A record that people edit in forms. Its row version changes with every save, so that a form that was opened on an older
/// state cannot overwrite a newer one.
/// </summary>
public interface IEdited
{
    /// <summary>行の版 Given anew by every save; a form carries the one that it was opened on.</summary>
    Guid RowVersion { get; set; }
}
