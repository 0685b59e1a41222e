using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Okoshi.Bench;

/// <summary>Times an action and keeps its inputs and results for the other side.</summary>
internal static class Measurement
{
    private const int WarmUps = 12;
    private const int Runs = 31;

    /// <summary>Prints the median and the fastest of many runs, in milliseconds.</summary>
    public static void Time(string name, Action action, int runs = Runs, bool warm = true)
    {
        for (var i = 0; warm && i < Math.Min(WarmUps, runs); i++)
            action();
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine($"{"Okoshi " + name, -58} median {times[runs / 2], 9:0.000} ms   fastest {times[0], 9:0.000} ms");
    }

    /// <summary>Writes numbers as they lie in memory (little endian).</summary>
    public static void Write<T>(string folder, string name, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        using var stream = File.Create(Path.Combine(folder, name));
        stream.Write(MemoryMarshal.AsBytes(numbers));
    }
}
