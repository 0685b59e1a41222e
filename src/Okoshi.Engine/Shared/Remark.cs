namespace Okoshi.Engine.Shared;

/// <summary>所見 Something that a computation has to say: its case with its values, in no language. The sentences are at the edge.</summary>
public abstract record Remark
{
    /// <summary>Nothing to say.</summary>
    public static readonly Remark None = new Quoted("");

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsNone => this is Quoted { Text.Length: 0 };

    /// <summary>Text that came as data.</summary>
    public static Remark Quote(string text) => new Quoted(text);

    /// <summary>A remark that needs no values beside its code.</summary>
    public static Remark Of<TCode>(TCode code)
        where TCode : struct, Enum => new Coded<TCode>(code);

    /// <summary>For tests and debuggers; brackets that no page may show.</summary>
    public sealed override string ToString() => this is Quoted quoted ? quoted.Text : $"⟦{Case}⟧";

    private protected virtual string Case => GetType().Name;

    /// <summary>引用 Text that came as data: out of a pack, a document or the hand of a person. It is shown as it is.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Quoted(string Text) : Remark;

    /// <summary>符号 A code that says all.</summary>
    /// <param name="Code">Member of an enumeration of remarks.</param>
    public sealed record Coded<TCode>(TCode Code) : Remark
        where TCode : struct, Enum
    {
        private protected override string Case => $"{typeof(TCode).Name}.{Code}";
    }
}
