using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>計算した数値 A computed number with its inputs' sources, or the reason why there is none.</summary>
/// <remarks>An undefined number is null with a reason; it is never 0, NaN or infinite.</remarks>
public sealed record Computed
{
    private Computed(decimal? value, Remark reason, IReadOnlyList<SourceRef> sources)
    {
        Value = value;
        Reason = reason;
        Sources = sources;
    }

    /// <summary>The number, or null.</summary>
    public decimal? Value { get; }

    /// <summary>Why there is no number; <see cref="Remark.None"/> when there is one.</summary>
    public Remark Reason { get; }

    /// <summary>Sources of the inputs, without repetition.</summary>
    public IReadOnlyList<SourceRef> Sources { get; }

    /// <summary>A number with the sources of its inputs.</summary>
    public static Computed Of(decimal value, params IEnumerable<SourceRef> sources) => new(value, Remark.None, [.. sources.Distinct()]);

    /// <summary>No number, and why.</summary>
    public static Computed None(Remark reason, params IEnumerable<SourceRef> sources) => new(null, reason, [.. sources.Distinct()]);

    /// <summary>No number, and why.</summary>
    public static Computed None<TCode>(TCode reason, params IEnumerable<SourceRef> sources)
        where TCode : struct, Enum => None(Remark.Of(reason), sources);

    /// <summary>The same outcome resting on other sources.</summary>
    public Computed With(params IEnumerable<SourceRef> sources) => new(Value, Reason, [.. sources.Distinct()]);
}
