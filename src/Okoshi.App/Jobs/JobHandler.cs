using System.Text.Json;
using Okoshi.App.Json;

namespace Okoshi.App.Jobs;

/// <summary>Does the work of one kind; made anew for every attempt, in a scope of its own.</summary>
public abstract class JobHandler
{
    internal abstract Task RunAsync(string payload, JobContext context);
}

/// <summary>Does the work of one kind.</summary>
/// <remarks>
/// An attempt may end at any instant and be repeated from the start, so the work must bear repetition:
/// either by its nature, or by wrapping each effect in <see cref="JobContext.OnceAsync"/>.
/// </remarks>
public abstract class JobHandler<TPayload> : JobHandler
{
    /// <exception cref="Imports.BadInputException">
    /// A person has to mend something first: the job is dead at once, trying again would not help.
    /// </exception>
    protected abstract Task RunAsync(TPayload payload, JobContext context);

    internal sealed override Task RunAsync(string payload, JobContext context) =>
        RunAsync(JsonSerializer.Deserialize<TPayload>(payload, OkoshiJson.Compact) ?? throw new JsonException("null"), context);
}
