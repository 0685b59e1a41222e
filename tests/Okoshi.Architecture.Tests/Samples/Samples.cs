// Code that breaks the rules on purpose: each guard must report it.
#pragma warning disable IDE0130 // The namespaces imitate the Engine's stages inside one file.

namespace Okoshi.Architecture.Tests.Samples.Shared
{
    internal sealed record Basic(int Value);
}

namespace Okoshi.Architecture.Tests.Samples.Region
{
    internal sealed record Early(Shared.Basic Value)
    {
        /// <summary>Hidden in a lambda's generic argument, where a look at the signatures alone would miss it.</summary>
        public int Sum(IEnumerable<int> values) => values.Select(v => new List<Plan.Late> { new(this) }.Count + v).Sum();
    }
}

namespace Okoshi.Architecture.Tests.Samples.Plan
{
    internal sealed record Late(Region.Early Early);
}

namespace Okoshi.Architecture.Tests.Samples.Elsewhere
{
    internal sealed record Homeless;

    internal sealed class Impure
    {
        public static string Now() =>
            $"{DateTime.UtcNow:O} {Environment.MachineName} {new Random().Next()} {File.Exists("/")} {Guid.NewGuid()}";

        public static IEnumerable<int> OnlyAnIterator()
        {
            yield return 1;
        }
    }

    internal sealed record SaysNothing : Okoshi.Engine.Shared.Remark;

    internal enum Speechless
    {
        Case,
    }

    internal sealed class Unvoiced
    {
        public static string InText(Okoshi.Engine.Shared.Remark remark) => $"says {remark}";

        public static string AsObject(Okoshi.Engine.Opportunity.Evidence evidence) => string.Concat("says ", (object)evidence.What);

        public static string Code() => Okoshi.App.Sentences.SentenceText.Text(Okoshi.Engine.Shared.Remark.Of(Speechless.Case));
    }

    internal sealed class Served;

    internal sealed class ServesItself
    {
        public static IReadOnlyList<int> Lengths(IEnumerable<int> values) => [.. values.Select(v => new Served().ToString()!.Length + v)];
    }

    internal sealed class Perhaps(Served? served = null)
    {
        public bool Has => served is not null;
    }

    internal interface IAlone;

    internal interface IShared;

    internal sealed class One : IAlone, IShared;

    internal sealed class Two : IShared;

    internal sealed class TouchesTheDatabase
    {
        public static string Name(IServiceProvider services) => services.GetService(typeof(Okoshi.App.Data.OkoshiDb))?.ToString() ?? "";
    }
}
